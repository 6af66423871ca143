package vn.motcua.report.cells;

/**
 * How far a partition is applied.
 *
 * @param next the next offset of the topic of cells to apply
 * @param watermark all events of the log before this offset are in the figures
 */
public record Position(long next, long watermark) {

    /** Where an empty store begins. */
    public static final Position START = new Position(0, 0);
}
