package vn.motcua.plan.plans.view;

import java.util.List;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanProblem;

/**
 * What a person should look at in a plan.
 *
 * @param version the version that was looked at
 */
public record CheckView(String plan, long version, int errors, int warnings, List<PlanProblem> problems) {

    /** What was found in a plan. */
    public static CheckView of(Plan plan) {
        List<PlanProblem> problems = plan.content().problems();
        int errors = (int) problems.stream()
                .filter(problem -> problem.severity() == PlanProblem.Severity.ERROR)
                .count();
        return new CheckView(plan.id(), plan.version(), errors, problems.size() - errors, problems);
    }
}
