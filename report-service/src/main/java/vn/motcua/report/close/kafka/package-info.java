/** The copy of reports in the log. */
@NullMarked
package vn.motcua.report.close.kafka;

import org.jspecify.annotations.NullMarked;
