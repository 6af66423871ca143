package vn.motcua.oracle.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The golden histories that this module ships: small, agreed examples with the figures they must give. They share unit codes:
 * each wants a system of its own, or its units renamed.
 */
public final class GoldenHistories {

    /** Names of the histories of contract events. */
    public static final List<String> NAMES = List.of("basic", "pauses", "ties", "edges", "feedback", "random");

    /** Names of the histories in the national portal's format. */
    public static final List<String> PORTAL_NAMES = List.of("portal", "portal2");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private GoldenHistories() {}

    /** All histories of contract events. */
    public static List<GoldenHistory> all() {
        return NAMES.stream().map(GoldenHistories::named).toList();
    }

    /** One history of contract events. */
    public static GoldenHistory named(String name) {
        return new GoldenHistory(History.parse(name, text(name + ".events.ndjson")), expected(name));
    }

    /** All histories in the national portal's format. */
    public static List<PortalHistory> portal() {
        return PORTAL_NAMES.stream().map(GoldenHistories::portalNamed).toList();
    }

    /** One history in the national portal's format. */
    public static PortalHistory portalNamed(String name) {
        JsonNode json = MAPPER.readTree(text(name + ".messages.json"));
        Map<String, String> aliases = new TreeMap<>();
        json.get("aliases").forEachEntry((alias, unit) -> aliases.put(alias, unit.stringValue()));
        List<ObjectNode> messages = new ArrayList<>();
        json.get("messages").forEach(message -> messages.add((ObjectNode) message));
        List<String> rejected =
                json.get("rejected").valueStream().map(JsonNode::stringValue).toList();
        return new PortalHistory(name, aliases, messages, rejected, expected(name));
    }

    private static Expected expected(String name) {
        return Expected.read(MAPPER.readTree(text(name + ".expected.json")));
    }

    private static String text(String file) {
        try (InputStream stream = GoldenHistories.class.getResourceAsStream("/golden/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("No golden file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
