package vn.motcua.report.close;

/** Asks the intake, which alone writes the log, for a report's cut: a marker in every partition. */
@FunctionalInterface
public interface Cuts {

    /** Asks; asking again for the same report changes nothing. */
    void ask(String report);
}
