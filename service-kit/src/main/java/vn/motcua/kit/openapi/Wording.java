package vn.motcua.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells in words what was read from the code: Vietnamese for people first, English beside it. */
final class Wording {

    private final ObjectNode words;
    private final SchemaWords schemas;
    private final OperationWords operations;

    Wording(ObjectNode words, ProblemResponses problems) {
        this.words = words;
        this.schemas = new SchemaWords(words);
        this.operations = new OperationWords(words, problems);
    }

    /** The types that schemas are made of. */
    List<Class<?>> types() {
        return schemas.types();
    }

    /** The whole document from what was read. */
    ObjectNode of(ObjectNode read) {
        ObjectNode document = words.objectNode();
        document.put("openapi", read.path("openapi").asString());
        document.set("info", words.path("info"));
        document.set("servers", words.path("servers"));
        document.set("security", words.path("security"));
        document.set("tags", words.path("tags"));
        ObjectNode paths = document.putObject("paths");
        ObjectNode components = words.objectNode();
        ObjectNode responses = components.putObject("responses");
        inOrder(read.path("paths"))
                .forEach((address, item) -> item.properties()
                        .forEach(method -> paths.withObjectProperty(address)
                                .set(
                                        method.getKey(),
                                        operations.tell(
                                                method.getKey(), address, (ObjectNode) method.getValue(), responses))));
        Map<String, String> names = schemas.names();
        Trees.redirect(paths, target -> names.getOrDefault(target, target));
        ObjectNode leading = words.objectNode();
        leading.set("paths", paths);
        leading.set("responses", responses);
        components.set("schemas", schemas.tell(read.path("components").path("schemas"), leading));
        components.set("securitySchemes", words.path("securitySchemes"));
        document.set("components", components);
        return document;
    }

    /** The addresses in the order of the words, then those that no words tell of; so are the methods of each. */
    private Map<String, ObjectNode> inOrder(JsonNode paths) {
        Map<String, ObjectNode> ordered = new LinkedHashMap<>();
        words.path("operations").propertyNames().forEach(name -> {
            String[] parts = name.split(" ", 2);
            String method = parts[0].toLowerCase(Locale.ROOT);
            if (paths.path(parts[1]).has(method)) {
                put(ordered, parts[1], method, paths.path(parts[1]).path(method));
            }
        });
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> put(ordered, path.getKey(), method.getKey(), method.getValue())));
        return ordered;
    }

    private void put(Map<String, ObjectNode> ordered, String address, String method, JsonNode operation) {
        ordered.computeIfAbsent(address, none -> words.objectNode()).set(method, operation);
    }
}
