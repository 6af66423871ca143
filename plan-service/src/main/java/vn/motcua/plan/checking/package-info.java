/** Looks through a plan as a whole: against the plans above, against itself, against its time. */
@NullMarked
package vn.motcua.plan.checking;

import org.jspecify.annotations.NullMarked;
