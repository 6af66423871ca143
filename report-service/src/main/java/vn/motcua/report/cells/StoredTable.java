package vn.motcua.report.cells;

import vn.motcua.report.figures.FigureTable;

/**
 * A table as it is kept.
 *
 * @param offset everything up to this offset of the topic of cells that concerns the table is in it
 * @param packed see {@link FigureTable#pack()}
 */
public record StoredTable(String id, long offset, byte[] packed) {

    private static final byte[] EMPTY = new FigureTable().pack();

    /** A table that nothing has been applied to. */
    public static StoredTable empty(String id) {
        return new StoredTable(id, -1, EMPTY);
    }
}
