package vn.motcua.kit.json;

import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON in one form: no blanks, keys sorted, strings not escaped beyond what JSON needs. For objects of strings, whole
 * numbers, true, false and null this is RFC 8785.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CanonicalJson() {}

    /** The canonical text of a tree. */
    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(sorted(node));
    }

    /** The tree with the keys of all objects sorted; the same one if they are. */
    public static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object when isSorted(object) -> object;
            case ObjectNode object -> {
                ObjectNode copy = JsonNodeFactory.instance.objectNode();
                object.properties().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .forEach(entry -> copy.set(entry.getKey(), sorted(entry.getValue())));
                yield copy;
            }
            case ArrayNode array when isSorted(array) -> array;
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
                array.forEach(item -> copy.add(sorted(item)));
                yield copy;
            }
            default -> node;
        };
    }

    private static boolean isSorted(JsonNode node) {
        String last = null;
        for (String key : node.propertyNames()) {
            if (last != null && last.compareTo(key) > 0) {
                return false;
            }
            last = key;
        }
        for (JsonNode value : node) {
            if (value.isContainer() && !isSorted(value)) {
                return false;
            }
        }
        return true;
    }
}
