package vn.motcua.bench.system;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;

/** Durations, from when something was due and not from when it was got round to. */
final class Latency {

    private static final double MEDIAN = 50;
    private static final double NINETY_NINE = 99;
    private static final double NANOS_IN_MILLI = 1_000_000;

    private final Histogram histogram =
            new ConcurrentHistogram(Duration.ofMinutes(10).toNanos(), 3);

    static final String[] HEAD = {"", "p50", "p99", "max", "count"};

    void reset() {
        histogram.reset();
    }

    void since(long dueNanos) {
        histogram.recordValue(System.nanoTime() - dueNanos);
    }

    void add(double millis) {
        histogram.recordValue(Math.round(millis * NANOS_IN_MILLI));
    }

    long count() {
        return histogram.getTotalCount();
    }

    double median() {
        return histogram.getValueAtPercentile(MEDIAN);
    }

    double ninetyNine() {
        return histogram.getValueAtPercentile(NINETY_NINE);
    }

    Table addTo(Table table, String what) {
        return table.row(
                what,
                Text.millis(median()),
                Text.millis(ninetyNine()),
                Text.millis(histogram.getMaxValue()),
                Text.number(count()));
    }
}
