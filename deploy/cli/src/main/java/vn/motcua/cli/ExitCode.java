package vn.motcua.cli;

/** How a command ends, for scripts. */
public enum ExitCode {
    /** All was accepted; what was checked holds. */
    ACCEPTED(0),
    /** Something was refused, or does not hold. */
    REFUSED(1),
    /** The system cannot be reached, or the command was typed wrongly. */
    FAILED(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the shell sees. */
    public int code() {
        return code;
    }
}
