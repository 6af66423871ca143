package vn.motcua.plan.document;

/** Texts for people by key; kept apart from where they come from. */
@FunctionalInterface
public interface Texts {

    /** The text of a key with its arguments. */
    String get(String key, Object... arguments);
}
