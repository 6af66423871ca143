package vn.motcua.report.status;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.Position;
import vn.motcua.report.request.Today;

/** Tells the state of the figures. */
public final class StatusBoard {

    private final CellStore store;
    private final LogEnd log;
    private final Supplier<ReferenceData> reference;
    private final SilenceRule rule;
    private final Today today;

    StatusBoard(CellStore store, LogEnd log, Supplier<ReferenceData> reference, SilenceRule rule, Today today) {
        this.store = store;
        this.log = log;
        this.reference = reference;
        this.rule = rule;
        this.today = today;
    }

    /** The state now. */
    public Status status(boolean ready) {
        return new Status(ready, lag(), silentUnits());
    }

    /** Acknowledged events that are not yet in the figures. */
    long lag() {
        Map<Integer, Long> ends = log.offsets();
        Map<Integer, Position> positions = store.positions();
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(
                        0,
                        end.getValue()
                                - positions
                                        .getOrDefault(end.getKey(), Position.START)
                                        .watermark()))
                .sum();
    }

    private List<Status.SilentUnit> silentUnits() {
        ReferenceData known = reference.get();
        return new Silence(known.units().treeAt(today.get()), known.calendar(), rule, today.get())
                .units(store.contacts(null));
    }
}
