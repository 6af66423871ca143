package vn.motcua.indicator.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.event.EventType;
import vn.motcua.kit.json.CanonicalJson;

/**
 * One checked event as it goes to the log.
 *
 * @param unit resolved code of the accepting unit, the record's key
 * @param arrival when it came, the record's timestamp
 * @param json the structured CloudEvent: known attributes, and of {@code data} the known fields with keys sorted
 */
public record LogEntry(String unit, EventType type, Instant arrival, byte[] json) {

    /**
     * The entry of an event.
     *
     * @param system what follows the unit in the event's source
     */
    public static LogEntry of(
            Instant arrival,
            String unit,
            EventType type,
            String id,
            String system,
            String subject,
            String time,
            ObjectNode data) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", "/units/" + unit + '/' + system);
        event.put("type", type.typeName());
        event.put("subject", subject);
        event.put("time", time);
        event.put("datacontenttype", "application/json");
        event.set("data", data);
        return new LogEntry(unit, type, arrival, CanonicalJson.write(event).getBytes(StandardCharsets.UTF_8));
    }
}
