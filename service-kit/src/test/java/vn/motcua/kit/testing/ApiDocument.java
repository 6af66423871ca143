package vn.motcua.kit.testing;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document as tests look at it. */
public final class ApiDocument {

    private final JsonNode root;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Reads a document. */
    public ApiDocument(String json) {
        this.root = JsonMapper.shared().readTree(json);
    }

    /** An operation with where it stands. */
    public record Operation(String method, String path, JsonNode node) {

        /** Its id. */
        public String id() {
            return node.path("operationId").asString("");
        }

        /** Such as {@code GET /api/plans}. */
        public String address() {
            return method.toUpperCase(Locale.ROOT) + ' ' + path;
        }
    }

    /** The whole document. */
    public JsonNode root() {
        return root;
    }

    /** All operations in the document's order. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()))));
        return operations;
    }

    /** What a node is, after its reference if it is one. */
    public JsonNode resolved(JsonNode node) {
        return node.path("$ref").isString() ? target(node.path("$ref").asString()) : node;
    }

    /** Where a reference leads; missing if nowhere. */
    public JsonNode target(String reference) {
        return root.at(reference.substring(1));
    }

    /** What the schema finds wrong with a value; unknown fields too, when it must be told whole. */
    public List<String> errors(JsonNode schema, JsonNode value, boolean whole) {
        ObjectNode self = JsonMapper.shared().createObjectNode();
        self.set("allOf", JsonMapper.shared().createArrayNode().add(schema.deepCopy()));
        self.set("components", root.path("components").deepCopy());
        if (whole) {
            closed(self.path("components").path("schemas"));
        }
        return schemas.getSchema(self).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    /** All nodes below one, itself too. */
    static Stream<JsonNode> all(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(ApiDocument::all));
    }

    private static void closed(JsonNode tree) {
        List<ObjectNode> open = all(tree)
                .filter(node -> node.path("properties").isObject()
                        && node.path("type").isString()
                        && !node.has("additionalProperties"))
                .map(ObjectNode.class::cast)
                .toList();
        open.forEach(node -> node.put("unevaluatedProperties", false));
    }
}
