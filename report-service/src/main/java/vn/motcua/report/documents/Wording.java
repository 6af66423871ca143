package vn.motcua.report.documents;

/** The words of documents, in the language of whoever asks. */
@FunctionalInterface
public interface Wording {

    /** The text of a key of the bundles. */
    String get(String key, Object... arguments);
}
