package vn.motcua.plan.plans.web;

import java.util.List;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.importing.PlanIntake;

/** Why a document was not taken, as a problem. */
final class Refusals {

    private Refusals() {}

    static ProblemException of(PlanIntake.Intake intake, Texts texts) {
        return switch (intake) {
            case PlanIntake.Intake.Unreadable unreadable ->
                new ProblemException(
                        ProblemType.UNREADABLE_BODY,
                        texts.get("document.unreadable", Integer.toString(unreadable.line()), unreadable.reason()),
                        List.of(FieldProblem.of("line " + unreadable.line(), unreadable.reason())));
            case PlanIntake.Intake.Refused refused ->
                new ProblemException(
                        ProblemType.REFUSED,
                        texts.get(
                                "plan.refused",
                                Integer.toString(refused.problems().size())),
                        refused.problems());
            case PlanIntake.Intake.NotYours notYours ->
                new ProblemException(ProblemType.FORBIDDEN, texts.get("plan.not-yours", notYours.unit()));
            case PlanIntake.Intake.Taken taken ->
                throw new IllegalArgumentException(taken.plan().id() + " was taken");
        };
    }
}
