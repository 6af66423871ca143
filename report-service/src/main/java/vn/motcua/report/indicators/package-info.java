/** Indicators, scores and measures of units and all below them, for any period (contract, sections 4 to 7). */
@NullMarked
package vn.motcua.report.indicators;

import org.jspecify.annotations.NullMarked;
