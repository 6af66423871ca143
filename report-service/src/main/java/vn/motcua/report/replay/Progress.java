package vn.motcua.report.replay;

/** Is told how far a replay is. */
@FunctionalInterface
public interface Progress {

    /** So many records of so many have been read. */
    void at(long read, long of);

    /** Nobody wants to know. */
    static Progress unwatched() {
        return (read, of) -> {};
    }
}
