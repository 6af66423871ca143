package vn.motcua.plan.plans.web;

import java.util.List;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Outcome;
import vn.motcua.plan.plans.Plan;

/** What became of a wish, as an answer. */
final class Outcomes {

    private Outcomes() {}

    static Plan plan(Outcome outcome, Texts texts) {
        return switch (outcome) {
            case Outcome.Done done -> done.plan();
            case Outcome.NoSuchPlan missing ->
                throw new ProblemException(ProblemType.NOT_FOUND, texts.get("plan.unknown", missing.id()));
            case Outcome.NoSuchTask missing ->
                throw new ProblemException(
                        ProblemType.NOT_FOUND, texts.get("plan.unknown-task", missing.plan(), missing.task()));
            case Outcome.NotNow notNow ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        texts.get(notNow.key(), notNow.arguments().toArray()));
            case Outcome.Refused refused -> {
                String message = texts.get(refused.key(), refused.arguments().toArray());
                throw new ProblemException(
                        ProblemType.REFUSED, message, List.of(FieldProblem.of(refused.field(), message)));
            }
            case Outcome.Stale stale -> throw new StalePlan(stale);
        };
    }
}
