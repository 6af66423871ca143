package vn.motcua.indicator.fold;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;

/**
 * What the fold counts, of this instance's partitions only: {@code motcua.fold.events} by {@code outcome} (folded:
 * changed what is held of its subject; unchanged: an equal or newer statement was held already; set-aside: could not be
 * read), {@code motcua.fold.lag} (records of the log not yet fetched) and {@code motcua.fold.threads} (that are alive).
 * Events of a transaction that is repeated after a fault count again.
 */
final class FoldMetrics {

    private static final String EVENTS = "motcua.fold.events";
    private static final String LAG = "motcua.fold.lag";
    private static final String THREADS = "motcua.fold.threads";

    private final Counter folded;
    private final Counter unchanged;
    private final Counter setAside;

    private FoldMetrics(MeterRegistry meters) {
        folded = events(meters, "folded");
        unchanged = events(meters, "unchanged");
        setAside = events(meters, "set-aside");
    }

    /** Meters in a registry, those of streams asked when they are read. */
    static FoldMetrics of(MeterRegistry meters, FoldStreams streams) {
        Gauge.builder(LAG, streams, FoldStreams::lag)
                .description("Records of the log that this instance has not fetched yet")
                .baseUnit(BaseUnits.EVENTS)
                .register(meters);
        Gauge.builder(THREADS, streams, FoldStreams::liveThreads)
                .description("Threads of the fold that are alive")
                .baseUnit(BaseUnits.THREADS)
                .register(meters);
        return new FoldMetrics(meters);
    }

    /** Meters that nobody reads. */
    static FoldMetrics none() {
        return new FoldMetrics(new CompositeMeterRegistry());
    }

    void folded() {
        folded.increment();
    }

    void unchanged() {
        unchanged.increment();
    }

    void setAside() {
        setAside.increment();
    }

    private static Counter events(MeterRegistry meters, String outcome) {
        return Counter.builder(EVENTS)
                .description("Records of the log by what became of them")
                .tag("outcome", outcome)
                .register(meters);
    }
}
