/** Plans (kế hoạch) with their tasks and targets, from draft to superseded (contract, section 6). */
@NullMarked
package vn.motcua.plan.plans;

import org.jspecify.annotations.NullMarked;
