package vn.motcua.bench;

/** The measured code did not make what it must make; a fast wrong answer is no figure. */
public final class WrongResult extends RuntimeException {

    /** With what was expected and what was found. */
    public WrongResult(String message) {
        super(message);
    }

    /** Unless the condition holds. */
    public static void unless(boolean condition, String message) {
        if (!condition) {
            throw new WrongResult(message);
        }
    }
}
