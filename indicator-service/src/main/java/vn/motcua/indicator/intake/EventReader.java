package vn.motcua.indicator.intake;

import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads events out of bodies and records, structured, batched or with attributes beside the data (binary mode). */
public final class EventReader {

    private final JsonMapper json;
    private final JsonMapper stepwise;

    /** Reads with a mapper's limits; numbers should stay as they were sent. */
    public EventReader(JsonMapper json) {
        this.json = json;
        this.stepwise = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** What a body turns out to be. */
    public enum Shape {
        /** One event, or a list of them. */
        EVENTS,
        /** JSON, but neither an object nor a list. */
        NO_EVENTS,
        /** Something follows the first value. */
        TRAILING,
        /** More events than are taken at once. */
        TOO_MANY
    }

    /**
     * Hands on the events of a body one by one, so that only one is held as a tree.
     *
     * @throws tools.jackson.core.JacksonException if the body is not JSON, with the place
     */
    public Shape read(byte[] body, int most, Consumer<JsonNode> events) {
        try (JsonParser parser = json.createParser(body)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                events.accept(stepwise.readTree(parser));
            } else if (first == JsonToken.START_ARRAY) {
                int count = 0;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (++count > most) {
                        return Shape.TOO_MANY;
                    }
                    events.accept(stepwise.readTree(parser));
                }
            } else {
                return Shape.NO_EVENTS;
            }
            return parser.nextToken() == null ? Shape.EVENTS : Shape.TRAILING;
        }
    }

    /**
     * One event of a structured record.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    public JsonNode structured(byte[] value) {
        return json.readTree(value);
    }

    /**
     * One event whose attributes came beside its data.
     *
     * @throws tools.jackson.core.JacksonException if the data is not JSON
     */
    public JsonNode binary(Map<String, String> attributes, byte[] data) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        attributes.forEach(event::put);
        event.set("data", json.readTree(data));
        return event;
    }
}
