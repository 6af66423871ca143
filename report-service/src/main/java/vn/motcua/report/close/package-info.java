/** Closes a period into a report that never changes: exactly the log up to its markers (contract, section 8). */
@NullMarked
package vn.motcua.report.close;

import org.jspecify.annotations.NullMarked;
