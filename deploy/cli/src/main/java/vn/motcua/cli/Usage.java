package vn.motcua.cli;

/** What was typed cannot be done; the message says why, in the user's language. */
public final class Usage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for the user. */
    public Usage(String message) {
        super(message);
    }
}
