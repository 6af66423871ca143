/** Asks the broker where the log ends. */
@NullMarked
package vn.motcua.report.status.kafka;

import org.jspecify.annotations.NullMarked;
