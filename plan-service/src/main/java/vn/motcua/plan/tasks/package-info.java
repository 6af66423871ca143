/** The tasks of all plans in force as lists: what is due, overdue and done, by unit, lead and day. */
@NullMarked
package vn.motcua.plan.tasks;

import org.jspecify.annotations.NullMarked;
