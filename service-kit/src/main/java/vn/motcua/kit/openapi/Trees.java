package vn.motcua.kit.openapi;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done to trees of JSON while a document is put together. */
public final class Trees {

    /** Where the schemas of a document lie. */
    public static final String SCHEMAS = "#/components/schemas/";

    private static final String REF = "$ref";

    private Trees() {}

    /** Lays one tree over another: objects are merged, lists of the same place joined, everything else is replaced. */
    static void merge(ObjectNode under, ObjectNode over) {
        over.properties().forEach(entry -> {
            JsonNode there = under.get(entry.getKey());
            if (there instanceof ObjectNode below && entry.getValue() instanceof ObjectNode above && !above.has(REF)) {
                merge(below, above);
            } else if (there instanceof ArrayNode first && entry.getValue() instanceof ArrayNode second) {
                first.addAll(second);
            } else {
                under.set(entry.getKey(), entry.getValue().deepCopy());
            }
        });
    }

    /** Gives every reference of a tree another target. */
    public static void redirect(JsonNode tree, UnaryOperator<String> target) {
        if (tree instanceof ObjectNode object && object.path(REF).isString()) {
            object.put(REF, target.apply(object.path(REF).asString()));
        }
        tree.forEach(child -> redirect(child, target));
    }

    /** The targets of all references of a tree. */
    public static Set<String> references(JsonNode tree) {
        Set<String> targets = new LinkedHashSet<>();
        if (tree.path(REF).isString()) {
            targets.add(tree.path(REF).asString());
        }
        tree.forEach(child -> targets.addAll(references(child)));
        return targets;
    }
}
