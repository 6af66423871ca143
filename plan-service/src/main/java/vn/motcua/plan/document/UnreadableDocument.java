package vn.motcua.plan.document;

import org.jspecify.annotations.Nullable;

/** A document that is not in its format. */
public final class UnreadableDocument extends Exception {

    private final int line;
    private final String reason;
    private final @Nullable String key;

    @SuppressWarnings("serial") // never written as an object
    private final Object[] arguments;

    /** What the format's reader says of a line, from 1. */
    public UnreadableDocument(int line, String reason) {
        this(line, reason, null);
    }

    private UnreadableDocument(int line, String reason, @Nullable String key, Object... arguments) {
        super("line " + line + ": " + reason);
        this.line = line;
        this.reason = reason;
        this.key = key;
        this.arguments = arguments;
    }

    /** The file as a whole, for a reason that has a text of its own. */
    public static UnreadableDocument because(String key, Object... arguments) {
        return new UnreadableDocument(1, key, key, arguments);
    }

    /** Where reading stopped, from 1. */
    public int line() {
        return line;
    }

    /** What the format's reader says. */
    public String reason() {
        return reason;
    }

    /** The reason in the words of people, where there are such. */
    public String reason(Texts texts) {
        return key == null ? reason : texts.get(key, arguments);
    }
}
