package vn.motcua.gateway.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kit.openapi.Trees;

/**
 * One OpenAPI document out of several. Each gives the addresses that lead to it and the components that these need; of
 * components with one name that differ, the later one gets the name of its part before its own.
 */
final class JoinedDocument {

    private static final String COMPONENTS = "components";
    private static final String HERE = "#/components/";

    private final ObjectNode joined = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths;
    private final ObjectNode components;

    /** Begins with the head of a document: its title, security, and the ways to prove who calls. */
    JoinedDocument(ObjectNode head) {
        for (String field : new String[] {"openapi", "info", "servers", "security"}) {
            joined.set(field, head.path(field));
        }
        joined.putArray("tags");
        paths = joined.putObject("paths");
        components = joined.putObject(COMPONENTS);
        components.set("securitySchemes", head.path(COMPONENTS).path("securitySchemes"));
    }

    /** Adds the addresses of a part that lead to it. */
    JoinedDocument add(String part, ObjectNode document, Predicate<String> leadsThere) {
        ObjectNode own = document.deepCopy();
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        own.path("paths").properties().forEach(path -> {
            if (leadsThere.test(path.getKey())) {
                kept.set(path.getKey(), path.getValue());
            }
        });
        Set<String> needed = needed(kept, own);
        Map<String, String> renamed = renamed(part, needed, own);
        ObjectNode taken = JsonNodeFactory.instance.objectNode();
        needed.forEach(reference -> taken.set(reference, own.at(reference.substring(1))));
        UnaryOperator<String> follow = target -> followed(target, renamed);
        Trees.redirect(kept, follow);
        Trees.redirect(taken, follow);
        taken.properties().forEach(entry -> {
            String[] place = renamed.getOrDefault(entry.getKey(), entry.getKey())
                    .substring(HERE.length())
                    .split("/");
            components.withObjectProperty(place[0]).set(place[1], entry.getValue());
        });
        paths.setAll(kept);
        own.path("tags").forEach(tag -> {
            if (kept.valueStream()
                    .flatMap(JsonNode::valueStream)
                    .anyMatch(operation -> operation.path("tags").path(0).equals(tag.path("name")))) {
                joined.withArrayProperty("tags").add(tag);
            }
        });
        return this;
    }

    /** The whole. */
    ObjectNode whole() {
        return joined;
    }

    /** New names of those that differ from what is there by their name, and of all that lead to such. */
    private Map<String, String> renamed(String part, Set<String> needed, ObjectNode own) {
        Map<String, String> renamed = new HashMap<>();
        boolean more = true;
        while (more) {
            more = false;
            for (String reference : needed) {
                JsonNode there = joined.at(reference.substring(1));
                JsonNode here = own.at(reference.substring(1));
                boolean differs = !there.equals(here)
                        || Trees.references(here).stream()
                                .map(JoinedDocument::component)
                                .anyMatch(renamed::containsKey);
                if (!there.isMissingNode() && differs && !renamed.containsKey(reference)) {
                    int name = reference.lastIndexOf('/') + 1;
                    renamed.put(reference, reference.substring(0, name) + part + reference.substring(name));
                    more = true;
                }
            }
        }
        return renamed;
    }

    /** References to the components that some addresses lead to, themselves and through others. */
    private static Set<String> needed(JsonNode from, JsonNode document) {
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Trees.references(from));
        while (!open.isEmpty()) {
            String component = component(open.pop());
            if (component.startsWith(HERE) && needed.add(component)) {
                open.addAll(Trees.references(document.at(component.substring(1))));
            }
        }
        return needed;
    }

    private static String followed(String target, Map<String, String> renamed) {
        String component = component(target);
        return renamed.getOrDefault(component, component) + target.substring(component.length());
    }

    /** A reference may lead to a part of a component. */
    private static String component(String reference) {
        String[] parts = reference.split("/");
        return parts.length <= 4 ? reference : String.join("/", parts[0], parts[1], parts[2], parts[3]);
    }
}
