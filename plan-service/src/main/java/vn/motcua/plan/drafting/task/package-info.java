/** Tasks (nhiệm vụ) while they are put together, and the texts that they are made of. */
@NullMarked
package vn.motcua.plan.drafting.task;

import org.jspecify.annotations.NullMarked;
