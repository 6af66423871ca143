package vn.motcua.simulator.send;

import java.net.URI;

/** The system could not be reached, or stayed busy for longer than the sender's patience. */
public final class UnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreachableException(URI uri, String reason) {
        super(uri + ": " + reason);
    }
}
