package vn.motcua.system.compose;

import org.jspecify.annotations.Nullable;

/** A variable without which the compose file does not start anything. */
public final class MissingVariable extends RuntimeException {

    private static final long serialVersionUID = 1;

    MissingVariable(String name, @Nullable String message) {
        super(name + ": " + message);
    }
}
