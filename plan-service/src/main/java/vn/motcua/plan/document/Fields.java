package vn.motcua.plan.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of one mapping, read by type; what is not in order is reported and read as null. */
public final class Fields {

    private static final int LONGEST_TEXT = 4_000;

    private final Node.Mapping mapping;
    private final String path;
    private final Findings findings;

    private Fields(Node.Mapping mapping, String path, Findings findings) {
        this.mapping = mapping;
        this.path = path;
        this.findings = findings;
    }

    /** The fields of a whole document; empty, and reported, if it is no mapping. */
    public static Fields of(Node document, Findings findings) {
        return of(document, "", findings);
    }

    private static Fields of(Node node, String path, Findings findings) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, path.isEmpty() ? "" : path + '.', findings);
        }
        findings.add(path.isEmpty() ? "$" : path, node, "field.object");
        return new Fields(new Node.Mapping(Map.of(), node.line()), path + '.', findings);
    }

    /** The digest of all of them, as of a document. */
    public String digest() {
        return DocumentDigest.of(mapping);
    }

    /** The line that the mapping begins on. */
    public int line() {
        return mapping.line();
    }

    /** The line of a field, or of the mapping where the field is absent. */
    public int line(String field) {
        return at(field).line();
    }

    /** The sheet and cell of a field, or of the mapping where the field is absent; null for a document of lines. */
    public @Nullable String place(String field) {
        return at(field).place();
    }

    private Node at(String field) {
        Node node = mapping.fields().get(field);
        return node == null ? mapping : node;
    }

    /** True when the field stands there, even as null. */
    public boolean has(String field) {
        return mapping.fields().containsKey(field);
    }

    /** True when the field is absent or null. */
    public boolean isNull(String field) {
        Node node = mapping.fields().get(field);
        return node == null || (node instanceof Node.Scalar scalar && scalar.isNull());
    }

    /** The names that are not among the known ones. */
    public List<String> unknown(Set<String> known) {
        return mapping.fields().keySet().stream()
                .filter(name -> !known.contains(name))
                .toList();
    }

    /** A text, or null; a number counts as the text it was written as. */
    public @Nullable String text(String field) {
        Node node = mapping.fields().get(field);
        return node == null ? null : text(field, node);
    }

    private @Nullable String text(String field, Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return report(field, node, "field.text");
        }
        if (scalar.isNull()) {
            return null;
        }
        String text = scalar.text().strip();
        return text.length() > LONGEST_TEXT
                ? report(field, node, "field.text-length", Integer.toString(LONGEST_TEXT))
                : text;
    }

    /** A text that must be there. */
    public @Nullable String requiredText(String field) {
        String text = text(field);
        if (text == null && !isNull(field)) {
            return null;
        }
        return text == null || text.isEmpty() ? report(field, "field.required") : text;
    }

    /** Texts, or none; a single one counts as a list of one, empty ones are passed over. */
    public List<String> texts(String field) {
        Node node = mapping.fields().get(field);
        List<String> texts = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                String text = text(field + '[' + i + ']', sequence.items().get(i));
                if (text != null && !text.isEmpty()) {
                    texts.add(text);
                }
            }
        } else {
            String text = text(field);
            if (text != null && !text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A whole number within bounds, or null. */
    public @Nullable Integer whole(String field, int least, int most) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of bounds is
        }
        return report(field, "field.whole", Integer.toString(least), Integer.toString(most));
    }

    /** A decimal number, or null; a per cent sign and a decimal comma are taken. */
    public @Nullable BigDecimal decimal(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        try {
            BigDecimal value = new BigDecimal(number.replace(',', '.'));
            if (value.scale() <= 6 && value.precision() <= 15 && value.scale() >= -15) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        return report(field, "field.decimal");
    }

    /** True, false, or null. */
    public @Nullable Boolean bool(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> report(field, "field.boolean");
        };
    }

    /** A day as yyyy-MM-dd that exists, or null. */
    public @Nullable LocalDate day(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return report(field, "field.day", text);
        }
    }

    /** One of the names of an enum, or null. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return report(
                field,
                "field.enum",
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    /** The mappings of a list; a single mapping counts as a list of one. */
    public List<Fields> list(String field) {
        Node node = mapping.fields().get(field);
        if (node == null || isNull(field)) {
            return List.of();
        }
        if (node instanceof Node.Mapping) {
            return List.of(of(node, path + field, findings));
        }
        if (!(node instanceof Node.Sequence sequence)) {
            report(field, "field.list");
            return List.of();
        }
        List<Fields> list = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            list.add(of(sequence.items().get(i), path + field + '[' + i + ']', findings));
        }
        return list;
    }

    /** The texts and mappings of a list; a single one counts as a list of one, empty texts are passed over. */
    public List<Item> items(String field) {
        Node node = mapping.fields().get(field);
        if (node == null || isNull(field)) {
            return List.of();
        }
        boolean isList = node instanceof Node.Sequence;
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String name = isList ? field + '[' + i + ']' : field;
            if (nodes.get(i) instanceof Node.Mapping item) {
                items.add(new Item.Record(of(item, path + name, findings)));
            } else {
                String text = text(name, nodes.get(i));
                if (text != null && !text.isEmpty()) {
                    items.add(new Item.Text(text));
                }
            }
        }
        return items;
    }

    /** One of a list that holds texts and mappings. */
    public sealed interface Item {

        /** A single value. */
        record Text(String text) implements Item {}

        /** A mapping. */
        record Record(Fields fields) implements Item {}
    }

    /** Whether a field holds a single value. */
    public boolean isScalar(String field) {
        return mapping.fields().get(field) instanceof Node.Scalar;
    }

    /** Reports a field as not in order. */
    public <T> @Nullable T report(String field, String key, Object... arguments) {
        return report(field, at(field), key, arguments);
    }

    private <T> @Nullable T report(String field, Node at, String key, Object... arguments) {
        findings.add(path + field, at, key, arguments);
        return null;
    }
}
