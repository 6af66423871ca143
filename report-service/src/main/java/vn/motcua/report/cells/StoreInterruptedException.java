package vn.motcua.report.cells;

/** The store was out of reach meanwhile: what was read or written may be lost, so begin again from what it holds. */
public final class StoreInterruptedException extends RuntimeException {

    /** An interruption. */
    public StoreInterruptedException() {
        super("the store was interrupted; the partition goes on from the position it holds");
    }
}
