package vn.motcua.kit.event;

import java.time.Duration;
import java.time.Instant;

/** Between which instants a stated fact may lie: not before 2000, not more than a day after it arrived. */
public record InstantBounds(Instant earliest, Instant latest) {

    private static final Instant YEAR_2000 = Instant.parse("1999-12-31T17:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(1);

    /** The bounds of what arrives at an instant. */
    public static InstantBounds at(Instant arrival) {
        return new InstantBounds(YEAR_2000, arrival.plus(AHEAD));
    }

    /** No bounds, for what was checked before. */
    public static InstantBounds none() {
        return new InstantBounds(Instant.MIN, Instant.MAX);
    }
}
