package vn.motcua.plan.drafting;

import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.PlanContent;

/**
 * A plan as the text of a document was understood.
 *
 * @param year the year that the title names, null when it names none
 * @param half 1 or 2 when the title says so
 */
public record Draft(@Nullable Integer year, @Nullable Integer half, PlanContent content) {}
