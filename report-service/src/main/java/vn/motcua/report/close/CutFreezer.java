package vn.motcua.report.close;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.motcua.kit.kafka.UnitPartitioner;
import vn.motcua.report.cells.CutHandler;
import vn.motcua.report.cells.StoreInterruptedException;

/** Freezes the figures of a partition's units where a report's marker lies in it. */
public final class CutFreezer implements CutHandler {

    private final ReportStore reports;
    private final ReportLog log;
    private final Freezer freezer;
    private final LongSupplier epoch;
    private final int partitions;

    /**
     * Freezes into a store.
     *
     * @param epoch changes when the store may have lost something
     * @param partitions over how many units are spread
     */
    public CutFreezer(ReportStore reports, ReportLog log, Freezer freezer, LongSupplier epoch, int partitions) {
        this.reports = reports;
        this.log = log;
        this.freezer = freezer;
        this.epoch = epoch;
        this.partitions = partitions;
    }

    @Override
    public void meet(int partition, String report, long logOffset) {
        Optional<ReportHead> head = find(report);
        if (head.isEmpty()
                || head.get().isClosed()
                || reports.frozenPartitions(report).containsKey(partition)) {
            return;
        }
        ReportDefinition definition = head.get().definition();
        List<String> units = definition.scope().stream()
                .filter(unit -> UnitPartitioner.partition(unit, partitions) == partition)
                .toList();
        long before = epoch.getAsLong();
        List<FrozenUnit> frozen = freezer.freeze(definition, units);
        if (epoch.getAsLong() != before) {
            throw new StoreInterruptedException();
        }
        reports.freeze(report, frozen);
        reports.frozen(report, partition, logOffset);
    }

    /** A report that the store does not know may be one that it lost; the log has it then. */
    private Optional<ReportHead> find(String report) {
        Optional<ReportHead> head = reports.find(report);
        if (head.isEmpty()) {
            log.heal();
            head = reports.find(report);
        }
        return head;
    }
}
