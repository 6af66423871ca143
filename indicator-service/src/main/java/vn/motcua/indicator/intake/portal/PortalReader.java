package vn.motcua.indicator.intake.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.indicator.intake.Refusal;

/** Reads a body in the national portal's format. */
public final class PortalReader {

    private final JsonMapper json;

    /** Reads with a mapper's limits. */
    public PortalReader(JsonMapper json) {
        this.json = json;
    }

    /** What a body turns out to be. */
    public sealed interface Body {}

    /** One of the two messages. */
    public record Readable(PortalMessage message) implements Body {}

    /** JSON, but none of the messages. */
    public record Unusable(Refusal reason) implements Body {}

    /**
     * Reads the body.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON, with the place
     */
    public Body read(byte[] body) {
        try (JsonParser parser = json.createParser(body)) {
            JsonToken first = parser.nextToken();
            JsonNode root = first == JsonToken.START_OBJECT ? new KnownFields(parser).read(first) : null;
            if (root == null) {
                return unusable("", "field.object");
            }
            if (parser.nextToken() != null) {
                return unusable("", "intake.one-value");
            }
            return message(root);
        }
    }

    private static Body message(JsonNode root) {
        PortalMessage.Service service =
                PortalMessage.Service.named(scalar(root.get("service"))).orElse(null);
        if (service == null) {
            return unusable("service", "field.enum", PortalMessage.Service.names());
        }
        JsonNode data = root.get("data");
        boolean none = data == null
                || data.isNull()
                || (data.isString() && data.stringValue().isBlank());
        if (!none && !data.isArray()) {
            return unusable("data", "field.list");
        }
        return new Readable(new PortalMessage(
                scalar(root.get("session")),
                scalar(root.get("madonvi")),
                service,
                none ? List.of() : data.valueStream().toList()));
    }

    private static String scalar(@Nullable JsonNode node) {
        String text = PortalValues.text(node);
        return text == null ? "" : text;
    }

    private static Unusable unusable(String field, String key, Object... arguments) {
        return new Unusable(Refusal.of(field, key, arguments));
    }
}
