package vn.motcua.report.cells;

import java.util.List;
import vn.motcua.kit.kafka.CellsKey;

/**
 * Applies the records of one partition, in their order, to the store. All values are absolute and every document says
 * up to which offset it goes, so that a repetition from any earlier position gives the same documents. Used by one
 * thread.
 */
public final class PartitionProjection {

    private final int partition;
    private final CellStore store;
    private final CutHandler cuts;
    private final MonthWriter months;
    private final SideWriter sides;
    private final long epoch;
    private Position position;

    /** A projection that goes on from the position that the store holds. */
    public PartitionProjection(int partition, CellStore store, CutHandler cuts, long cacheBytes) {
        this.epoch = store.epoch();
        this.partition = partition;
        this.store = store;
        this.cuts = cuts;
        this.months = new MonthWriter(store, cacheBytes);
        this.sides = new SideWriter(store);
        this.position = store.position(partition).orElse(Position.START);
    }

    /**
     * Applies records.
     *
     * @param next the position behind them
     * @throws StoreInterruptedException if the store may have lost something meanwhile
     */
    public void apply(List<CellsRecord> records, long next) {
        Segment segment = new Segment();
        for (CellsRecord record : records) {
            if (record.key() instanceof CellsKey.Marker marker) {
                flush(segment, record.offset());
                if (record.value() != null) {
                    cuts.meet(partition, marker.report(), CellValues.offset(record.value()));
                }
                segment = new Segment();
            } else {
                segment.add(record);
            }
        }
        flush(segment, next);
    }

    /** The next offset to apply. */
    public long next() {
        return position.next();
    }

    /** True when the store was out of reach since it began; then it must not go on. */
    public boolean interrupted() {
        return store.epoch() != epoch;
    }

    private void flush(Segment segment, long next) {
        if (next == position.next()) {
            return;
        }
        months.write(segment.months());
        sides.write(segment);
        Position reached = new Position(next, Math.max(position.watermark(), segment.watermark()));
        if (interrupted() || !store.advance(partition, position, reached)) {
            throw new StoreInterruptedException();
        }
        if (interrupted()) {
            store.reset(partition, position);
            throw new StoreInterruptedException();
        }
        position = reached;
    }
}
