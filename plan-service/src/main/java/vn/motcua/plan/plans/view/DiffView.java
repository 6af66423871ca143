package vn.motcua.plan.plans.view;

import java.util.List;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanDiff;

/**
 * What a plan says otherwise than another one.
 *
 * @param plan the later one
 * @param with the earlier one
 */
public record DiffView(
        String plan, String with, List<PlanDiff.Difference> fields, PlanDiff.Part targets, PlanDiff.Part tasks) {

    /** Compares two plans. */
    public static DiffView of(Plan plan, Plan with) {
        PlanDiff diff = PlanDiff.between(with.content(), plan.content());
        return new DiffView(plan.id(), with.id(), diff.fields(), diff.targets(), diff.tasks());
    }
}
