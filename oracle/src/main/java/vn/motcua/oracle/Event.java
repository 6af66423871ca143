package vn.motcua.oracle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A CloudEvent as the intake writes it to the log, kept as JSON: {@code source}, {@code id}, {@code type}, {@code subject},
 * {@code time}, {@code data}. An absent field and null are one.
 *
 * @param json the whole event; do not change it
 */
public record Event(ObjectNode json) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Greatest last: by instant, then id, then canonical data, both by their UTF-8 bytes (contract, section 2). */
    static final Comparator<Event> BY_PRECEDENCE = Comparator.comparing(Event::time)
            .thenComparing(event -> utf8(event.id()), Arrays::compareUnsigned)
            .thenComparing(event -> utf8(CanonicalJson.of(event.data())), Arrays::compareUnsigned);

    /** Reads one event from its JSON text, such as a line of ndjson. */
    public static Event parse(String text) {
        return new Event((ObjectNode) MAPPER.readTree(text));
    }

    /** The code of the unit that accepted the subject: the second segment of {@code /units/CODE/SYSTEM}. */
    public String unit() {
        return source().split("/", -1)[2];
    }

    public String source() {
        return json.get("source").stringValue();
    }

    public String id() {
        return json.get("id").stringValue();
    }

    public String type() {
        return json.get("type").stringValue();
    }

    public String subject() {
        return json.get("subject").stringValue();
    }

    public Instant time() {
        return Times.parse(json.get("time").stringValue());
    }

    public ObjectNode data() {
        return (ObjectNode) json.get("data");
    }

    /** The event with one field of its data set, the rest as it was. */
    public Event withData(String field, String value) {
        ObjectNode copy = json.deepCopy();
        ((ObjectNode) copy.get("data")).put(field, value);
        return new Event(copy);
    }

    /** The event as one line of JSON. */
    public String line() {
        return json.toString();
    }

    @Override
    public String toString() {
        return line();
    }

    String text(String field) {
        return data().get(field).stringValue();
    }

    Instant instant(String field) {
        return Times.parse(text(field));
    }

    Optional<Instant> instantIfKnown(String field) {
        return known(field).map(node -> Times.parse(node.stringValue()));
    }

    Optional<String> textIfKnown(String field) {
        return known(field).map(JsonNode::stringValue);
    }

    long whole(String field, long ifAbsent) {
        return known(field).map(JsonNode::longValue).orElse(ifAbsent);
    }

    boolean flag(String field, boolean ifAbsent) {
        return known(field).map(JsonNode::booleanValue).orElse(ifAbsent);
    }

    private Optional<JsonNode> known(String field) {
        return Optional.ofNullable(data().get(field)).filter(node -> !node.isNull());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
