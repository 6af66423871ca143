package vn.motcua.contracts.dossier;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time from its start, included, to its end, excluded; null for one that has no end yet. */
public record Interval(Instant start, @Nullable Instant end) {

    /** True while it has ended by the instant. */
    public boolean endedBy(Instant at) {
        return end != null && !end.isAfter(at);
    }

    /** True when the instant lies in it. */
    public boolean contains(Instant at) {
        return !start.isAfter(at) && (end == null || at.isBefore(end));
    }

    /** Its length; zero for one without end. */
    public Duration length() {
        return end == null ? Duration.ZERO : Duration.between(start, end);
    }
}
