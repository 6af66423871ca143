/** When tasks are due: every kind of schedule that plans print, and what it makes due on which day. */
@NullMarked
package vn.motcua.plan.schedule;

import org.jspecify.annotations.NullMarked;
