package vn.motcua.report.documents;

import java.util.Arrays;
import java.util.List;

/** The words of documents, in the language of whoever asks. */
@FunctionalInterface
public interface Wording {

    /** The text of a key of the bundles. */
    String get(String key, Object... arguments);

    /** The lines of a text, which a bar parts. */
    default List<String> lines(String key, Object... arguments) {
        return Arrays.stream(get(key, arguments).split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
