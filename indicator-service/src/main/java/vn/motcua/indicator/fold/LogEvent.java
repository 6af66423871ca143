package vn.motcua.indicator.fold;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Statement;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.Version;
import vn.motcua.kit.event.FacetReader;
import vn.motcua.kit.event.InstantBounds;
import vn.motcua.kit.event.Instants;
import vn.motcua.kit.json.CanonicalJson;

/** What a record of the log turns out to be. */
sealed interface LogEvent {

    /** The type of the marker that cuts the log for a report. */
    String MARKER_TYPE = "vn.motcua.close.marked";

    /** A fact to fold. */
    record Stated(Statement statement) implements LogEvent {}

    /** The cut of a report. */
    record Marked(String report) implements LogEvent {}

    /** Something that only a fault can have written; it is set aside. */
    record Unreadable(@Nullable String type, @Nullable String id, String field, String reason) implements LogEvent {}

    /** Reads a record; the key is the unit's code. */
    static LogEvent read(byte @Nullable [] key, byte @Nullable [] value, JsonMapper json) {
        if (key == null || value == null) {
            return new Unreadable(null, null, key == null ? "key" : "value", "is missing");
        }
        try {
            return read(new String(key, StandardCharsets.UTF_8), json.readTree(value));
        } catch (JacksonException e) {
            return new Unreadable(null, null, "value", "is not JSON");
        }
    }

    private static LogEvent read(String unit, JsonNode event) {
        String typeName = text(event, "type");
        String id = text(event, "id");
        String subject = text(event, "subject");
        String time = text(event, "time");
        JsonNode data = event.path("data");
        if (MARKER_TYPE.equals(typeName)) {
            String report = text(data, "report");
            return report == null ? new Unreadable(typeName, id, "data.report", "is missing") : new Marked(report);
        }
        EventType type = typeName == null ? null : EventType.named(typeName).orElse(null);
        Instant instant = time == null ? null : Instants.parse(time).orElse(null);
        if (type == null || id == null || subject == null || instant == null || !data.isObject()) {
            String field = type == null
                    ? "type"
                    : id == null ? "id" : subject == null ? "subject" : instant == null ? "time" : "data";
            return new Unreadable(typeName, id, field, "is missing or not in order");
        }
        String[] problem = new String[2];
        Facet facet = FacetReader.read(type, instant, data, InstantBounds.none(), (field, key, arguments) -> {
            problem[0] = "data." + field;
            problem[1] = key;
        });
        return facet == null
                ? new Unreadable(typeName, id, String.valueOf(problem[0]), String.valueOf(problem[1]))
                : new Stated(new Statement(
                        new Subject(unit, type.subjectKind(), subject),
                        new Version(instant, id, CanonicalJson.write(data)),
                        facet));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
