package vn.motcua.kit.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which fields of a record's JSON are always there and which of them, or of a list's items, may be null, as its JSpecify annotations say. */
final class RecordShape {

    private RecordShape() {}

    /** Says so in the record's schema. */
    static void describe(Class<?> type, ObjectNode schema) {
        if (!type.isRecord() || !(schema.get("properties") instanceof ObjectNode properties)) {
            return;
        }
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            String name = name(component);
            if (hasNullableItems(component)
                    && properties.get(name) instanceof ObjectNode list
                    && list.get("items") instanceof ObjectNode items) {
                list.set("items", orNull(items));
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean leftOut = nullable && isLeftOut(type, component);
            if (!leftOut) {
                required.add(name);
            }
            if (nullable && !leftOut && properties.get(name) instanceof ObjectNode property) {
                properties.set(name, orNull(property));
            }
        }
        if (required.isEmpty()) {
            schema.remove("required");
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private static boolean hasNullableItems(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
    }

    private static boolean isLeftOut(Class<?> type, RecordComponent component) {
        JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
        JsonInclude include = own == null ? type.getAnnotation(JsonInclude.class) : own;
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static ObjectNode orNull(ObjectNode property) {
        if (property.get("type") instanceof JsonNode type && type.isString()) {
            property.putArray("type").add(type.asString()).add("null");
            if (property.get("enum") instanceof ArrayNode choices) {
                choices.addNull();
            }
            return property;
        }
        ObjectNode either = property.objectNode();
        either.putArray("anyOf").add(property).addObject().put("type", "null");
        return either;
    }
}
