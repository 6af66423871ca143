/** Reads from words when something is to be done (thời gian thực hiện). */
@NullMarked
package vn.motcua.plan.drafting.time;

import org.jspecify.annotations.NullMarked;
