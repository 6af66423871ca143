package vn.motcua.kit.event;

/** Takes what is wrong with an event's data, field by field. */
@FunctionalInterface
public interface DataProblems {

    /**
     * One problem.
     *
     * @param field path within {@code data}, such as {@code steps[2].at}
     * @param key of the text in the bundles, with its arguments
     */
    void add(String field, String key, Object... arguments);
}
