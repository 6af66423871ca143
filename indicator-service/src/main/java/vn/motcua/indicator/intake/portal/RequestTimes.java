package vn.motcua.indicator.intake.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The times of requests, one after the other: of two requests the later one's items are all stated later. */
public final class RequestTimes {

    private final Clock clock;
    private Instant free = Instant.MIN;

    /** Times by a clock. */
    public RequestTimes(Clock clock) {
        this.clock = clock;
    }

    /** The time of a request, with a microsecond for each of its items after it. */
    public synchronized Instant next(int items) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant time = now.isBefore(free) ? free : now;
        free = time.plus(Math.max(1, items), ChronoUnit.MICROS);
        return time;
    }
}
