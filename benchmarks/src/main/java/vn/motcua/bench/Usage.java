package vn.motcua.bench;

/** What was asked for can't be done. */
final class Usage extends RuntimeException {

    Usage(String message) {
        super(message);
    }
}
