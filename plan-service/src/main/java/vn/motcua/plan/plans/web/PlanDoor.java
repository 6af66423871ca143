package vn.motcua.plan.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Outcome;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanStore;
import vn.motcua.plan.plans.view.PlanView;

/** What all addresses of plans do alike: find a plan, see who may change it, answer with its version. */
@Component
final class PlanDoor {

    private final PlanStore store;
    private final Texts texts;
    private final Clock clock;

    PlanDoor(PlanStore store, Texts texts, Clock clock) {
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    /** The plan of that id. */
    Plan find(String id) {
        return store.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, texts.get("plan.unknown", id)));
    }

    /** The plan of that id, for a caller who may change it. */
    Plan open(String id, Caller caller) {
        Plan plan = find(id);
        if (!caller.maySpeakFor(plan.unit())) {
            throw notYours(plan.unit());
        }
        return plan;
    }

    /** That a caller may not change plans of a unit. */
    ProblemException notYours(String unit) {
        return new ProblemException(ProblemType.FORBIDDEN, texts.get("plan.not-yours", unit));
    }

    /** The plan with its tasks as they stand today, or why not. */
    ResponseEntity<PlanView> answer(Outcome outcome) {
        return answer(Outcomes.plan(outcome, texts), LocalDays.date(clock.instant()));
    }

    /** The plan with its tasks as they stand at a day. */
    static ResponseEntity<PlanView> answer(Plan plan, LocalDate day) {
        return ResponseEntity.ok().eTag(tag(plan)).body(PlanView.at(plan, day));
    }

    /** The version as an entity tag. */
    static String tag(Plan plan) {
        return '"' + Long.toString(plan.version()) + '"';
    }
}
