package vn.motcua.report.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is set. */
public final class MutableClock extends Clock {

    private volatile Instant now;

    /** Stands at an instant. */
    public MutableClock(String now) {
        this.now = Instant.parse(now);
    }

    /** Sets it. */
    public void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
