package vn.motcua.plan.drafting.text;

/**
 * A part of a text.
 *
 * @param from where it begins, from 0
 * @param to where it ends, itself no longer of it
 */
public record Span(int from, int to) {

    /** Whether a place lies in it. */
    public boolean holds(int at) {
        return from <= at && at < to;
    }

    /** Whether the two have a place in common. */
    public boolean meets(Span other) {
        return other.from < to && from < other.to;
    }
}
