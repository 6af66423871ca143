/** Reads plans that people send; all that is wrong is told at once, with its place. */
@NullMarked
package vn.motcua.plan.importing;

import org.jspecify.annotations.NullMarked;
