package vn.motcua.kit.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object, read by type; what is not in order is reported and read as null. */
final class DataFields {

    static final int LONGEST_TEXT = 2_000;

    private final JsonNode object;
    private final String prefix;
    private final InstantBounds bounds;
    private final DataProblems problems;

    DataFields(JsonNode object, String prefix, InstantBounds bounds, DataProblems problems) {
        this.object = object;
        this.prefix = prefix;
        this.bounds = bounds;
        this.problems = problems;
    }

    boolean isNull(String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull();
    }

    @Nullable
    String text(String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            return report(field, "field.text");
        }
        String text = value.stringValue();
        return text.length() > LONGEST_TEXT ? report(field, "field.text-length", LONGEST_TEXT) : text;
    }

    @Nullable
    String requiredText(String field) {
        String text = text(field);
        return text == null || text.isBlank() ? missing(field) : text;
    }

    @Nullable
    Boolean required(String field) {
        return isNull(field) ? missing(field) : bool(field, false);
    }

    @Nullable
    Boolean bool(String field, boolean otherwise) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        return value.isBoolean() ? Boolean.valueOf(value.booleanValue()) : report(field, "field.boolean");
    }

    @Nullable
    Long count(String field) {
        return isNull(field) ? missing(field) : whole(field, 0, "field.count");
    }

    @Nullable
    Long count(String field, long otherwise) {
        return isNull(field) ? Long.valueOf(otherwise) : whole(field, 0, "field.count");
    }

    @Nullable
    Long positive(String field) {
        return isNull(field) ? missing(field) : whole(field, 1, "field.positive");
    }

    private @Nullable Long whole(String field, long least, String key) {
        JsonNode value = object.get(field);
        if (value == null || !value.isNumber()) {
            return report(field, key);
        }
        try {
            BigDecimal number = value.decimalValue();
            long whole = number.longValueExact();
            return whole < least || whole > 1_000_000_000_000_000L ? report(field, key) : Long.valueOf(whole);
        } catch (ArithmeticException e) {
            return report(field, key);
        }
    }

    <E extends Enum<E>> @Nullable E required(String field, Class<E> type) {
        return isNull(field) ? missing(field) : choice(field, type);
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (value.isString() && constant.name().equals(value.stringValue())) {
                return constant;
            }
        }
        return report(
                field,
                "field.enum",
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    /** An instant of a fact, within the bounds. */
    @Nullable
    Instant requiredFact(String field) {
        return isNull(field) ? missing(field) : fact(field);
    }

    /** An instant of a fact, within the bounds, or null. */
    @Nullable
    Instant fact(String field) {
        Instant instant = instant(field);
        if (instant != null && instant.isBefore(bounds.earliest())) {
            return report(field, "field.instant-early");
        }
        return instant != null && instant.isAfter(bounds.latest()) ? report(field, "field.instant-late") : instant;
    }

    /** A date that may lie ahead, or null. */
    @Nullable
    Instant instant(String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        Instant instant = value.isString() ? Instants.parse(value.stringValue()).orElse(null) : null;
        return instant == null ? report(field, "field.instant") : instant;
    }

    @Nullable
    List<DataFields> list(String field, int most) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return missing(field);
        }
        if (!value.isArray()) {
            return report(field, "field.list");
        }
        if (value.size() > most) {
            return report(field, "field.list-size", most);
        }
        List<DataFields> items = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            String path = field + '[' + i + ']';
            if (!value.get(i).isObject()) {
                return report(path, "field.object");
            }
            items.add(new DataFields(value.get(i), prefix + path + '.', bounds, problems));
        }
        return items;
    }

    <T> @Nullable T missing(String field) {
        return report(field, "field.required");
    }

    <T> @Nullable T report(String field, String key, Object... arguments) {
        problems.add(prefix + field, key, arguments);
        return null;
    }
}
