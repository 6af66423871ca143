package vn.motcua.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas of contracts, as parts of a document. */
final class PublishedSchemas {

    private static final String FOLDER = "/vn/motcua/contracts/schemas/";
    private static final String URN = "urn:motcua:schema:";

    private PublishedSchemas() {}

    /** A schema by name; what it refers to is found under the names that the document gives. */
    static ObjectNode schema(String name, Map<String, String> places) {
        try (InputStream file = PublishedSchemas.class.getResourceAsStream(FOLDER + name + ".json")) {
            ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(file, name));
            schema.remove(List.of("$schema", "$id"));
            Trees.redirect(schema, target -> redirected(name, target, places));
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + name + " can't be read", e);
        }
    }

    /** References are {@code #/part} within the schema, or {@code urn:motcua:schema:name#/part}. */
    private static String redirected(String name, String target, Map<String, String> places) {
        int hash = target.indexOf('#');
        String document = hash < 0 ? target : target.substring(0, hash);
        String part = hash < 0 ? "" : target.substring(hash + 1);
        String other = document.isEmpty() ? name : document.substring(URN.length());
        return Objects.requireNonNull(places.get(other), other) + part;
    }
}
