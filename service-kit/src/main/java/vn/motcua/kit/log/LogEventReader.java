package vn.motcua.kit.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
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

/** Reads records of the log: of the envelope only what the fold needs, and the data's text as it stands in the record. */
public final class LogEventReader {

    private final JsonMapper json;

    /** Reads with a mapper. */
    public LogEventReader(JsonMapper json) {
        this.json = json;
    }

    /** What a record is; the key is the unit's code. */
    public LogEvent read(byte @Nullable [] key, byte @Nullable [] value) {
        if (key == null || value == null) {
            return new LogEvent.Unreadable(null, null, key == null ? "key" : "value", "is missing");
        }
        try {
            return event(new String(key, StandardCharsets.UTF_8), envelope(value));
        } catch (JacksonException e) {
            return new LogEvent.Unreadable(null, null, "value", "is not JSON");
        }
    }

    /** The attributes that the fold needs; a value of another kind than its attribute has is passed over. */
    private Envelope envelope(byte[] value) {
        Envelope envelope = new Envelope();
        try (JsonParser parser = json.createParser(value)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return envelope;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                switch (name) {
                    case "type" -> envelope.type = text(parser, token);
                    case "id" -> envelope.id = text(parser, token);
                    case "subject" -> envelope.subject = text(parser, token);
                    case "time" -> envelope.time = text(parser, token);
                    case "data" -> {
                        int from = (int) parser.currentTokenLocation().getByteOffset();
                        envelope.data = parser.readValueAsTree();
                        int to = (int) parser.currentLocation().getByteOffset();
                        envelope.dataText = DataText.of(value, from, to, envelope.data);
                    }
                    default -> parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
        }
        return envelope;
    }

    private static @Nullable String text(JsonParser parser, JsonToken token) {
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        parser.skipChildren();
        return null;
    }

    private static LogEvent event(String unit, Envelope envelope) {
        JsonNode data = envelope.data;
        if (LogEvent.MARKER_TYPE.equals(envelope.type)) {
            JsonNode report = data == null ? null : data.get("report");
            return report == null || !report.isString()
                    ? new LogEvent.Unreadable(envelope.type, envelope.id, "data.report", "is missing")
                    : new LogEvent.Marked(report.stringValue());
        }
        EventType type =
                envelope.type == null ? null : EventType.named(envelope.type).orElse(null);
        if (type == null) {
            return envelope.missing("type");
        }
        if (envelope.id == null) {
            return envelope.missing("id");
        }
        if (envelope.subject == null) {
            return envelope.missing("subject");
        }
        Instant time =
                envelope.time == null ? null : Instants.parse(envelope.time).orElse(null);
        if (time == null) {
            return envelope.missing("time");
        }
        if (data == null || !data.isObject()) {
            return envelope.missing("data");
        }
        String[] problem = new String[2];
        Facet facet = FacetReader.read(type, time, data, InstantBounds.none(), (field, key, arguments) -> {
            problem[0] = "data." + field;
            problem[1] = key;
        });
        return facet == null
                ? new LogEvent.Unreadable(
                        envelope.type, envelope.id, String.valueOf(problem[0]), String.valueOf(problem[1]))
                : new LogEvent.Stated(new Statement(
                        new Subject(unit, type.subjectKind(), envelope.subject),
                        new Version(time, envelope.id, envelope.dataText),
                        facet));
    }

    /** The attributes as they are met; the last of a name counts. */
    private static final class Envelope {

        private @Nullable String type;
        private @Nullable String id;
        private @Nullable String subject;
        private @Nullable String time;
        private @Nullable JsonNode data;
        private String dataText = "";

        LogEvent missing(String field) {
            return new LogEvent.Unreadable(type, id, field, "is missing or not in order");
        }
    }
}
