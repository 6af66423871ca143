package vn.motcua.cli.push;

/** The system does not know the token, or it may not send. */
final class NotAllowedException extends Exception {

    private static final long serialVersionUID = 1L;

    NotAllowedException(String problem) {
        super(problem);
    }
}
