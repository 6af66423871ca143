package vn.motcua.cli.verify;

/** The system answered, but can't or won't verify this report; the message says why, in the user's language. */
final class NotVerifiableException extends Exception {

    private static final long serialVersionUID = 1L;

    NotVerifiableException(String message) {
        super(message);
    }
}
