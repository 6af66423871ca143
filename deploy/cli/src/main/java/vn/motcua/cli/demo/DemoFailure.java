package vn.motcua.cli.demo;

/** The demo cannot go on; the message says why, in the user's language. */
final class DemoFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailure(String message) {
        super(message);
    }
}
