package vn.motcua.report.cells;

/** What happens where a report's marker lies in a partition. */
@FunctionalInterface
public interface CutHandler {

    /**
     * Called when everything before the marker is in the store, and nothing behind it.
     *
     * @param logOffset offset of the marker in the log of events
     */
    void meet(int partition, String report, long logOffset);
}
