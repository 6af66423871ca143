package vn.motcua.report.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of the figures (contract, section 8).
 *
 * @param lag acknowledged events that are not yet in the figures; 0 when all are
 */
public record Status(boolean ready, long lag, List<SilentUnit> silentUnits) {

    /** A unit that has not been heard of for too long; null when it never was. */
    public record SilentUnit(
            String unit, String name, @Nullable Instant lastArrival) {}
}
