package vn.motcua.standalone.data;

import java.io.Serial;

/** A start that cannot be: the message's key in the console's bundle and its arguments; no stack trace is of use. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** The message's key. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What the message names. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
