package vn.motcua.report.close;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What closing counts: {@code motcua.close.time} by {@code outcome} (closed: from the order to the closed report;
 * failed: one attempt to put it together, which is made again), {@code motcua.close.open} (reports being closed, of the
 * whole system) and {@code motcua.close.oldest} (how long the oldest of them has been; 0 when there is none).
 */
public final class CloseMetrics {

    private static final String TIME = "motcua.close.time";
    private static final String OPEN = "motcua.close.open";
    private static final String OLDEST = "motcua.close.oldest";
    private static final String SECONDS = "seconds";

    private final Clock clock;
    private final Timer closed;
    private final Timer failed;
    private volatile List<Instant> open = List.of();

    /** Meters in a registry. */
    public CloseMetrics(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.closed = time(meters, "closed");
        this.failed = time(meters, "failed");
        Gauge.builder(OPEN, this, all -> all.open.size())
                .description("Reports that are being closed")
                .register(meters);
        Gauge.builder(OLDEST, this, CloseMetrics::oldest)
                .description("How long the oldest report that is being closed has been")
                .baseUnit(SECONDS)
                .register(meters);
    }

    /** These reports are being closed. */
    void open(Collection<ReportHead> reports) {
        open = reports.stream().map(head -> head.definition().createdAt()).toList();
    }

    /** A report is closed. */
    void closed(ReportDefinition report) {
        closed.record(since(report.createdAt()));
    }

    /** An attempt to put a report together failed. */
    void failed(Instant begun) {
        failed.record(since(begun));
    }

    private double oldest() {
        return open.stream()
                .mapToDouble(at -> since(at).toMillis() / 1_000.0)
                .max()
                .orElse(0);
    }

    private Duration since(Instant begun) {
        Duration since = Duration.between(begun, clock.instant());
        return since.isNegative() ? Duration.ZERO : since;
    }

    private static Timer time(MeterRegistry meters, String outcome) {
        return Timer.builder(TIME)
                .description("From the order of a report until it is closed")
                .tag("outcome", outcome)
                .register(meters);
    }
}
