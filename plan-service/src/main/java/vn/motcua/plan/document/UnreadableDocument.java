package vn.motcua.plan.document;

/** A document that is not in its format. */
public final class UnreadableDocument extends Exception {

    private final int line;
    private final String reason;

    UnreadableDocument(int line, String reason) {
        super("line " + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    /** Where reading stopped, from 1. */
    public int line() {
        return line;
    }

    /** What the format's reader says. */
    public String reason() {
        return reason;
    }
}
