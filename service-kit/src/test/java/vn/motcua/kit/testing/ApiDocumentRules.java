package vn.motcua.kit.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What every document of an interface must keep: whole, told in words, without loose ends, its examples true. */
public final class ApiDocumentRules {

    private final ApiDocument document;
    private final List<String> flaws = new ArrayList<>();

    private ApiDocumentRules(ApiDocument document) {
        this.document = document;
    }

    /** What a document does not keep; none for a good one. */
    public static List<String> flaws(ApiDocument document) {
        ApiDocumentRules rules = new ApiDocumentRules(document);
        rules.checkDocument();
        rules.checkReferences();
        document.operations().forEach(rules::checkOperation);
        rules.checkSchemas();
        return rules.flaws;
    }

    private void check(boolean kept, String flaw) {
        if (!kept) {
            flaws.add(flaw);
        }
    }

    private void checkDocument() {
        JsonNode root = document.root();
        check(root.path("openapi").asString("").startsWith("3.1"), "not OpenAPI 3.1: " + root.path("openapi"));
        check(root.path("info").path("title").isString(), "no title");
        check(root.path("info").path("version").isString(), "no version");
        check(!document.operations().isEmpty(), "no operations");
        Set<String> ids = new HashSet<>();
        document.operations()
                .forEach(operation -> check(ids.add(operation.id()), "the operationId is not its own: " + operation));
        Set<String> schemes = names(root.path("components").path("securitySchemes"));
        root.path("security")
                .forEach(way -> check(schemes.containsAll(way.propertyNames()), "unknown security scheme: " + way));
    }

    private void checkReferences() {
        ApiDocument.all(document.root())
                .filter(node -> node.path("$ref").isString())
                .map(node -> node.path("$ref").asString())
                .distinct()
                .forEach(reference -> check(
                        reference.startsWith("#/")
                                && !document.target(reference).isMissingNode(),
                        "leads nowhere: " + reference));
    }

    private void checkOperation(ApiDocument.Operation operation) {
        String where = operation.address();
        JsonNode node = operation.node();
        check(!operation.id().isEmpty(), where + " has no operationId");
        check(vietnamese(node.path("summary").asString("")), where + " has no Vietnamese summary");
        check(node.path("description").asString("").length() > 10, where + " has no description");
        Set<String> tags = document.root()
                .path("tags")
                .valueStream()
                .map(tag -> tag.path("name").asString())
                .collect(Collectors.toSet());
        check(
                node.path("tags").size() == 1
                        && tags.contains(node.path("tags").path(0).asString()),
                where + " has no known tag");
        node.path("parameters").forEach(parameter -> checkParameter(where, parameter));
        JsonNode body = node.path("requestBody").path("content");
        body.properties().forEach(type -> checkExamples(where + " " + type.getKey(), type.getValue(), false));
        node.path("responses").properties().forEach(entry -> {
            JsonNode response = document.resolved(entry.getValue());
            String answer = where + " " + entry.getKey();
            check(!response.path("description").asString("").isEmpty(), answer + " has no description");
            response.path("content").properties().forEach(type -> checkExamples(answer, type.getValue(), true));
        });
        check(
                node.path("responses").propertyNames().stream().anyMatch(status -> status.startsWith("2")),
                where + " never succeeds");
    }

    private void checkParameter(String where, JsonNode parameter) {
        String name = where + " ?" + parameter.path("name").asString();
        check(twoLanguages(parameter), name + " has no description in both languages");
        boolean required = parameter.path("required").asBoolean(false);
        check(!required || parameter.has("example"), name + " is required and has no example");
        if (parameter.has("example")) {
            List<String> errors = document.errors(parameter.path("schema"), parameter.path("example"), false);
            check(errors.isEmpty(), name + " has a wrong example: " + errors);
        }
    }

    private void checkExamples(String where, JsonNode media, boolean whole) {
        if (media.has("example")) {
            checkExample(where, media.path("schema"), media.path("example"), whole);
        }
        media.path("examples")
                .forEach(example -> checkExample(where, media.path("schema"), example.path("value"), whole));
    }

    private void checkExample(String where, JsonNode schema, JsonNode example, boolean whole) {
        List<String> errors = document.errors(schema, example, whole);
        check(errors.isEmpty(), where + " has a wrong example: " + errors);
    }

    private void checkSchemas() {
        document.root().path("components").path("schemas").properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode schema = entry.getValue();
            check(name.matches("[A-Z][A-Za-z0-9]*"), "not a name in the field's words: " + name);
            check(twoLanguages(schema), name + " has no description in both languages");
            schema.path("properties")
                    .properties()
                    .forEach(field -> check(
                            twoLanguages(field.getValue()),
                            name + "." + field.getKey() + " has no description in both languages"));
        });
    }

    private static boolean twoLanguages(JsonNode node) {
        return node.path("description").asString("").contains(" / ")
                || node.path("title").asString("").contains(" / ");
    }

    private static boolean vietnamese(String text) {
        return text.chars().anyMatch(letter -> letter > 127);
    }

    private static Set<String> names(JsonNode node) {
        return new HashSet<>(node.propertyNames());
    }
}
