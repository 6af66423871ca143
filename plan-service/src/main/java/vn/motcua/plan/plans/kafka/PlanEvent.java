package vn.motcua.plan.plans.kafka;

import java.time.Instant;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.view.PlanView;

/**
 * A CloudEvent that says how a plan stands. Its id names plan and version, so telling it twice is one event.
 *
 * @param data the whole plan
 */
record PlanEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        PlanView data) {

    static PlanEvent of(Plan plan, Instant now) {
        return new PlanEvent(
                "1.0",
                plan.id() + '/' + plan.version(),
                "/units/" + plan.unit() + "/plans",
                type(plan.status()),
                plan.id(),
                now,
                "application/json",
                PlanView.of(plan));
    }

    private static String type(PlanStatus status) {
        return switch (status) {
            case DRAFT -> "vn.motcua.plan.drafted";
            case PUBLISHED -> "vn.motcua.plan.published";
            case SUPERSEDED -> "vn.motcua.plan.superseded";
        };
    }
}
