package vn.motcua.report.cells;

import java.time.Duration;

/**
 * How the projection works.
 *
 * @param cacheMegabytes how much of the tables it writes each partition may hold in memory
 * @param retry how long it waits for a store that is out of reach
 */
public record CellsSettings(int cacheMegabytes, Duration retry) {

    /** The cache of one partition in bytes. */
    public long cacheBytes() {
        return (long) cacheMegabytes << 20;
    }
}
