package vn.motcua.report.cells.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import vn.motcua.kit.kafka.CellsKey;
import vn.motcua.report.cells.CellsRecord;

/**
 * What the projection counts, of this instance's partitions: {@code motcua.projection.records} (read from the topic of
 * cells), {@code motcua.projection.cells} (cells put into the store, of each batch the newest value only) and {@code
 * motcua.projection.batch} by {@code outcome} (applied; failed: it begins again from the stored position).
 */
final class ProjectionMetrics {

    private static final String RECORDS = "motcua.projection.records";
    private static final String CELLS = "motcua.projection.cells";
    private static final String BATCH = "motcua.projection.batch";

    private final Counter records;
    private final Counter cells;
    private final Timer applied;
    private final Timer failed;

    ProjectionMetrics(MeterRegistry meters) {
        records = Counter.builder(RECORDS)
                .description("Records of the topic of cells that were applied")
                .register(meters);
        cells = Counter.builder(CELLS)
                .description("Cells that were put into the store")
                .register(meters);
        applied = batch(meters, "applied");
        failed = batch(meters, "failed");
    }

    /** A batch of one partition is in the store. */
    void applied(List<CellsRecord> batch, Duration time) {
        records.increment(batch.size());
        cells.increment(batch.stream()
                .map(CellsRecord::key)
                .filter(CellsKey.Cell.class::isInstance)
                .distinct()
                .count());
        applied.record(time);
    }

    /** A batch could not be applied. */
    void failed(Duration time) {
        failed.record(time);
    }

    private static Timer batch(MeterRegistry meters, String outcome) {
        return Timer.builder(BATCH)
                .description("Time to apply a batch of one partition")
                .tag("outcome", outcome)
                .register(meters);
    }
}
