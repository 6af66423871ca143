package vn.motcua.plan.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value of a document and the line it begins on, from 1. */
public sealed interface Node {

    /** The line in the document. */
    int line();

    /** A single value as it was written; what it means is the reader's question. */
    record Scalar(String text, Type type, int line) implements Node {

        /** What the format says of a single value. */
        public enum Type {
            TEXT,
            NUMBER,
            BOOLEAN,
            NULL
        }

        /** True for nothing: null or an empty text. */
        public boolean isNull() {
            return type == Type.NULL;
        }
    }

    /** Values in a row. */
    record Sequence(List<Node> items, int line) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Values by name, in the order written. */
    record Mapping(Map<String, Node> fields, int line) implements Node {
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }
}
