package vn.motcua.plan.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of a document and where it stands: the line it begins on, from 1, and in a workbook the cell. */
public sealed interface Node {

    /** The line in the document, the row in a sheet. */
    int line();

    /** The sheet and cell, such as {@code Nhiệm vụ!F12}; null for a document of lines. */
    @Nullable
    String place();

    /** A single value as it was written; what it means is the reader's question. */
    record Scalar(
            String text, Type type, int line, @Nullable String place) implements Node {

        /** What the format says of a single value. */
        public enum Type {
            TEXT,
            NUMBER,
            BOOLEAN,
            NULL
        }

        /** A value in a document of lines. */
        public Scalar(String text, Type type, int line) {
            this(text, type, line, null);
        }

        /** True for nothing: null or an empty text. */
        public boolean isNull() {
            return type == Type.NULL;
        }
    }

    /** Values in a row. */
    record Sequence(List<Node> items, int line, @Nullable String place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        /** Values in a document of lines. */
        public Sequence(List<Node> items, int line) {
            this(items, line, null);
        }
    }

    /** Values by name, in the order written. */
    record Mapping(
            Map<String, Node> fields, int line, @Nullable String place) implements Node {
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** Values in a document of lines. */
        public Mapping(Map<String, Node> fields, int line) {
            this(fields, line, null);
        }
    }
}
