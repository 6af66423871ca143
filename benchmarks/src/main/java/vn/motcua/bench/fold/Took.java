package vn.motcua.bench.fold;

/**
 * What one run over the log took.
 *
 * @param wallNanos from the first records until all is committed
 * @param cpuNanos of processor time meanwhile, the broker's included
 */
record Took(long events, long wallNanos, long cpuNanos) {

    double perSecond() {
        return events * 1e9 / wallNanos;
    }

    /** Microseconds of processor time for each event. */
    double cpuPerEvent() {
        return cpuNanos / 1e3 / events;
    }
}
