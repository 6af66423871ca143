/** Plans in the log: told as they change, and read back at start. */
@NullMarked
package vn.motcua.plan.plans.kafka;

import org.jspecify.annotations.NullMarked;
