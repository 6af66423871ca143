/** Indicators over measures, targets, and how a figure stands against them (contract, sections 5 and 6). */
@NullMarked
package vn.motcua.contracts.indicator;

import org.jspecify.annotations.NullMarked;
