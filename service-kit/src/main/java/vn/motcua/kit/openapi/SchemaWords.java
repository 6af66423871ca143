package vn.motcua.kit.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names schemas in the field's words and says what their fields are. A schema of the words tells by {@code x-type} (and
 * {@code x-of}, for a page of something) of which record its structure is, or by {@code x-schema} which published schema it is; one without is
 * written by hand.
 */
final class SchemaWords {

    private static final String TYPE = "x-type";
    private static final String OF = "x-of";
    private static final String SCHEMA = "x-schema";
    private static final String PROPERTIES = "properties";
    private static final String DESCRIPTION = "description";

    private final ObjectNode schemas;
    private final ObjectNode fields;
    private final Map<String, String> published = new HashMap<>();

    SchemaWords(ObjectNode words) {
        this.schemas = words.withObject("schemas");
        this.fields = words.withObject("fields");
        schemas.properties().forEach(entry -> {
            if (entry.getValue().has(SCHEMA)) {
                published.put(entry.getValue().path(SCHEMA).asString(), Trees.SCHEMAS + entry.getKey());
            }
        });
    }

    /** The types that schemas are made of. */
    List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        schemas.properties().forEach(entry -> {
            Class<?> type = type(entry.getValue());
            if (type != null && !entry.getValue().has(OF)) {
                types.add(type);
            }
        });
        return types;
    }

    /** What a reference to a schema that was read is called in words. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        schemas.properties().forEach(entry -> {
            if (entry.getValue().has(TYPE)) {
                names.put(Trees.SCHEMAS + readName(entry.getValue()), Trees.SCHEMAS + entry.getKey());
            }
        });
        return names;
    }

    /** All schemas that the document leads to, by name. */
    ObjectNode tell(JsonNode read, JsonNode document) {
        ObjectNode all = schemas.objectNode();
        read.properties().forEach(entry -> all.set(entry.getKey(), entry.getValue()));
        schemas.properties().forEach(entry -> all.set(entry.getKey(), told((ObjectNode) entry.getValue(), read)));
        Map<String, String> names = names();
        Trees.redirect(all, target -> names.getOrDefault(target, target));
        ObjectNode reached = schemas.objectNode();
        Deque<String> open = new ArrayDeque<>(names(Trees.references(document)));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!reached.has(name) && all.has(name)) {
                reached.set(name, all.get(name));
                open.addAll(names(Trees.references(all.get(name))));
            }
        }
        return reached;
    }

    private static List<String> names(Set<String> references) {
        return references.stream()
                .filter(reference -> reference.startsWith(Trees.SCHEMAS))
                .map(reference -> reference.substring(Trees.SCHEMAS.length()))
                .toList();
    }

    private ObjectNode told(ObjectNode words, JsonNode read) {
        ObjectNode schema = structure(words, read);
        ObjectNode over = words.deepCopy();
        over.remove(List.of(TYPE, OF, SCHEMA));
        spellOut(over);
        Trees.merge(schema, over);
        describeFields(schema);
        return schema;
    }

    private ObjectNode structure(ObjectNode words, JsonNode read) {
        Class<?> type = type(words);
        if (type != null && read.get(readName(words)) instanceof ObjectNode structure) {
            ObjectNode described = structure.deepCopy();
            RecordShape.describe(type, described);
            return described;
        }
        return words.has(SCHEMA)
                ? PublishedSchemas.schema(words.path(SCHEMA).asString(), published)
                : schemas.objectNode();
    }

    /** A field may be told by its description alone. */
    private static void spellOut(ObjectNode words) {
        if (words.get(PROPERTIES) instanceof ObjectNode properties) {
            List.copyOf(properties.propertyNames()).forEach(name -> {
                if (properties.path(name).isString()) {
                    String text = properties.path(name).asString();
                    properties.putObject(name).put(DESCRIPTION, text);
                }
            });
        }
    }

    private void describeFields(ObjectNode schema) {
        if (schema.get(PROPERTIES) instanceof ObjectNode properties) {
            properties.properties().forEach(entry -> {
                if (entry.getValue() instanceof ObjectNode field
                        && !field.has(DESCRIPTION)
                        && fields.path(entry.getKey()).isString()) {
                    field.put(DESCRIPTION, fields.path(entry.getKey()).asString());
                }
            });
        }
    }

    private static String readName(JsonNode words) {
        return words.path(TYPE).asString().replace('$', '.')
                + StringUtils.capitalize(words.path(OF).asString(""));
    }

    private static @Nullable Class<?> type(JsonNode words) {
        if (!words.has(TYPE)) {
            return null;
        }
        try {
            return ClassUtils.forName(words.path(TYPE).asString(), SchemaWords.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no such type: " + words.path(TYPE), e);
        }
    }
}
