/** Plans as the API, the log and the store write them: one shape for all three. */
@NullMarked
package vn.motcua.plan.plans.view;

import org.jspecify.annotations.NullMarked;
