/** Periods and the two cut-off rules (contract, section 7). */
@NullMarked
package vn.motcua.contracts.period;

import org.jspecify.annotations.NullMarked;
