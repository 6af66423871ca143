/** The published plans, as the plan-service tells them. */
@NullMarked
package vn.motcua.report.plans;

import org.jspecify.annotations.NullMarked;
