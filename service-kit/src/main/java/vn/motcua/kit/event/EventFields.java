package vn.motcua.kit.event;

import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.event.EventType;

/** The fields that the contract knows for each type of event; everything else is dropped before the log. */
public final class EventFields {

    private EventFields() {}

    /** The known names within {@code data}. */
    public static List<String> of(EventType type) {
        return switch (type) {
            case ACCEPTED ->
                List.of(
                        "unit",
                        "procedure",
                        "sector",
                        "channel",
                        "acceptedAt",
                        "dueAt",
                        "dueSetAt",
                        "feeDue",
                        "resultDocument",
                        "onlineEligible",
                        "department");
            case RESCHEDULED -> List.of("dueAt", "dueSetAt", "reason");
            case PROGRESSED -> List.of("step", "at", "revoked");
            case TIMELINE -> List.of("steps");
            case SCANNED -> List.of("components", "digitized", "reused", "fromNationalStore");
            case PAID -> List.of("payment", "amount", "method", "paidAt", "refunded");
            case RESULT -> List.of("electronic");
            case LATENESS -> List.of("cause", "apologizedAt", "note");
            case RATED, FEEDBACK_RATED -> List.of("satisfied", "ratedAt");
            case VOIDED -> List.of("voided");
            case FEEDBACK_RECEIVED -> List.of("unit", "kind", "receivedAt", "dueAt");
            case FEEDBACK_RESOLVED -> List.of("resolvedAt", "published");
            case FIGURE_DECLARED -> List.of("unit", "figure", "period", "numerator", "denominator");
        };
    }

    /** True where {@code data} must name the unit. */
    public static boolean namesUnit(EventType type) {
        return of(type).contains("unit");
    }

    /** The known fields as they were sent, keys sorted; a timeline's steps keep step and instant only. */
    public static ObjectNode strip(EventType type, JsonNode data) {
        ObjectNode stripped = JsonNodeFactory.instance.objectNode();
        for (String field : new TreeSet<>(of(type))) {
            JsonNode value = data.get(field);
            if (value != null) {
                stripped.set(field, type == EventType.TIMELINE ? steps(value) : value);
            }
        }
        return stripped;
    }

    private static JsonNode steps(JsonNode steps) {
        if (!(steps instanceof ArrayNode list)) {
            return steps;
        }
        ArrayNode kept = JsonNodeFactory.instance.arrayNode(list.size());
        for (JsonNode step : list) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (String field : List.of("at", "step")) {
                if (step.get(field) != null) {
                    copy.set(field, step.get(field));
                }
            }
            kept.add(copy);
        }
        return kept;
    }
}
