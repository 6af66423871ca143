/** Confirmations are kept in a compacted topic and answered from memory. */
@NullMarked
package vn.motcua.report.confirm.kafka;

import org.jspecify.annotations.NullMarked;
