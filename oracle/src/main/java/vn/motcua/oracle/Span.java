package vn.motcua.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A stretch of time from an instant, inclusive, to another, exclusive; without an end it lasts for ever. */
record Span(Instant begin, Optional<Instant> end) {

    boolean isEmpty() {
        return end.isPresent() && !begin.isBefore(end.get());
    }

    /** Whether the stretch covers the time right after the instant. */
    boolean coversRightAfter(Instant instant) {
        return !begin.isAfter(instant) && (end.isEmpty() || instant.isBefore(end.get()));
    }

    boolean hasEndedBy(Instant instant) {
        return end.isPresent() && !end.get().isAfter(instant);
    }

    /** Of a stretch that has an end. */
    Duration length() {
        return Duration.between(begin, end.orElseThrow());
    }

    LocalDate firstDay() {
        return Times.day(begin);
    }

    Optional<LocalDate> lastDay() {
        return end.map(Times::day);
    }

    /** Whether it begins and ends on one local day, and so adds nothing to a stock. */
    boolean withinOneDay() {
        return lastDay().filter(firstDay()::equals).isPresent();
    }
}
