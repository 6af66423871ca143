package vn.motcua.plan.plans.web;

import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanDesk;

/** What became of a wish, as an answer. */
final class Outcomes {

    private Outcomes() {}

    static Plan plan(PlanDesk.Outcome outcome, Texts texts) {
        return switch (outcome) {
            case PlanDesk.Outcome.Done done -> done.plan();
            case PlanDesk.Outcome.NoSuchPlan missing ->
                throw new ProblemException(ProblemType.NOT_FOUND, texts.get("plan.unknown", missing.id()));
            case PlanDesk.Outcome.NoSuchTask missing ->
                throw new ProblemException(
                        ProblemType.NOT_FOUND, texts.get("plan.unknown-task", missing.plan(), missing.task()));
            case PlanDesk.Outcome.NotNow notNow ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        texts.get(notNow.key(), notNow.arguments().toArray()));
        };
    }
}
