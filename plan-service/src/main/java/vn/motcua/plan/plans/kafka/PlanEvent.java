package vn.motcua.plan.plans.kafka;

import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.plan.plans.Change;
import vn.motcua.plan.plans.Notice;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.ToldPlan;
import vn.motcua.plan.plans.view.PlanView;

/**
 * A CloudEvent that says what happened to a plan and how it stands. Its id names plan and version, so telling it twice
 * is one event.
 *
 * @param data the whole plan; {@code change} says what happened, {@code pending} what the next events will tell
 */
record PlanEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        ObjectNode data) {

    private static final String CHANGE = "change";
    private static final String PENDING = "pending";

    /** The event of the first notice. */
    static PlanEvent of(ToldPlan told, Instant now, JsonMapper json) {
        Plan plan = told.plan();
        Notice notice = told.notices().getFirst();
        ObjectNode data = json.valueToTree(PlanView.of(plan));
        data.set(CHANGE, json.valueToTree(notice.change()));
        if (told.notices().size() > 1) {
            ArrayNode pending = data.putArray(PENDING);
            told.notices().stream().skip(1).forEach(next -> pending.add(json.<JsonNode>valueToTree(next)));
        }
        return new PlanEvent(
                "1.0",
                notice.id(),
                "/units/" + plan.unit() + "/plans",
                notice.change().action().type(),
                plan.id(),
                now,
                "application/json",
                data);
    }

    /** The plan, with what the next events were to tell. */
    ToldPlan told(JsonMapper json) {
        List<Notice> pending = StreamSupport.stream(data.path(PENDING).spliterator(), false)
                .map(notice -> notice(notice, json))
                .toList();
        return new ToldPlan(json.treeToValue(data, PlanView.class).plan(), pending);
    }

    private static Notice notice(JsonNode notice, JsonMapper json) {
        return new Notice(notice.path("id").asString(), json.treeToValue(notice.path(CHANGE), Change.class));
    }
}
