package vn.motcua.report.cells.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.report.cells.CellsRecord;
import vn.motcua.report.cells.Contact;

/** Watches the projection at work: what it counts, how fresh units are, and whether it has caught up. */
final class ProjectionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWatch.class);

    private final ProjectionMetrics metrics;
    private final Freshness freshness;
    private final CatchUp catchUp;

    ProjectionWatch(ProjectionMetrics metrics, Freshness freshness, CatchUp catchUp) {
        this.metrics = metrics;
        this.freshness = freshness;
        this.catchUp = catchUp;
    }

    /** Partitions came; the store knows when their units were last heard of. */
    void came(Set<Integer> partitions, Supplier<Collection<Contact>> known) {
        try {
            freshness.hear(known.get(), partitions::contains);
        } catch (RuntimeException e) {
            LOG.warn("How fresh units are is told once they are heard of again: {}", e.toString());
        }
    }

    /** A partition is followed from an offset on; there is more up to another. */
    void follows(int partition, long next, long end) {
        catchUp.begin(partition, next, end);
    }

    /** Partitions went to another instance. */
    void gone(Set<Integer> partitions) {
        partitions.forEach(catchUp::gone);
        freshness.forget(partitions::contains);
    }

    /** A batch is in the store, and with it all before an offset. */
    void applied(int partition, List<CellsRecord> batch, long next, Duration time) {
        metrics.applied(batch, time);
        freshness.hear(
                batch.stream()
                        .map(CellsRecord::contact)
                        .filter(Objects::nonNull)
                        .toList(),
                any -> true);
        catchUp.reached(partition, next);
    }

    /** A batch could not be applied. */
    void failed(Duration time) {
        metrics.failed(time);
    }

    /** Nothing comes: all before an offset is applied. */
    void idle(int partition, long next) {
        catchUp.reached(partition, next);
    }
}
