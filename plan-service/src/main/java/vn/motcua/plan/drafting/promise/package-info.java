/** Finds what a statement of a plan promises in figures: rates and counts, by the words that plans use for them. */
@NullMarked
package vn.motcua.plan.drafting.promise;

import org.jspecify.annotations.NullMarked;
