package vn.motcua.report.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T03:04:05Z");

    private final List<Instant> asked = new ArrayList<>();

    /** One event a second since the beginning of the hour at 03:00. */
    private final LogPlaces log = instants -> {
        asked.addAll(instants);
        Instant first = Instant.parse("2026-03-02T03:00:00Z");
        return instants.stream()
                .map(instant -> Math.clamp(instant.getEpochSecond() - first.getEpochSecond(), 0L, 245L))
                .toList();
    };

    private final Arrivals arrivals = new Arrivals(log, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void everyMinuteOfTheLastHourIsCountedAndTheRunningOneSoFar() {
        List<Arrivals.Minute> minutes = arrivals.lastHour();

        assertThat(minutes).hasSize(60);
        assertThat(minutes.getFirst().at()).isEqualTo("2026-03-02T02:05:00Z");
        assertThat(minutes.getLast()).isEqualTo(new Arrivals.Minute(Instant.parse("2026-03-02T03:04:00Z"), 5));
        assertThat(minutes.get(58).events()).isEqualTo(60);
        assertThat(minutes.stream().mapToLong(Arrivals.Minute::events).sum()).isEqualTo(245);
    }

    @Test
    void whatIsLongPastIsAskedForOnce() {
        List<Arrivals.Minute> first = arrivals.lastHour();
        assertThat(asked).hasSize(61);
        asked.clear();

        assertThat(arrivals.lastHour()).isEqualTo(first);
        assertThat(asked)
                .containsExactly(
                        Instant.parse("2026-03-02T03:03:00Z"),
                        Instant.parse("2026-03-02T03:04:00Z"),
                        Instant.parse("2026-03-02T03:05:00Z"));
    }
}
