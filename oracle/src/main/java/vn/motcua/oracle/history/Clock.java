package vn.motcua.oracle.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Instants that meet on purpose: on a coarse grid, around local midnight, and again where something already happened. */
final class Clock {

    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(7);
    private static final Duration LONGEST = Duration.ofDays(50);

    private final Dice dice;
    private final Instant begin;
    private final Duration tick;
    private final int ticks;
    private final List<Instant> used = new ArrayList<>();

    Clock(Dice dice, LocalDate firstDay) {
        this.dice = dice;
        this.begin = firstDay.atTime(dice.one(0, 9, 17, 22), dice.one(0, 30)).toInstant(LOCAL);
        this.tick = Duration.ofMinutes(dice.one(1, 60, 60, 360, 720, 1440, 1440));
        this.ticks = (int) Math.min(dice.between(4, 40), LONGEST.dividedBy(tick));
    }

    /** An instant of the history; what a dossier used before comes back often. */
    Instant instant() {
        Instant instant = switch (dice.between(1, 10)) {
            case 1, 2, 3, 4 -> used.isEmpty() ? onGrid() : dice.oneOf(used);
            case 5 -> nearMidnight();
            case 6 -> (used.isEmpty() ? onGrid() : dice.oneOf(used)).plus(alittle());
            default -> onGrid();
        };
        used.add(instant);
        return instant;
    }

    /** An instant that may lie far ahead or before the history. */
    Instant due() {
        return switch (dice.between(1, 12)) {
            case 1 -> begin.minus(Duration.ofDays(dice.between(1, 30)));
            case 2 -> begin.plus(Duration.ofDays(dice.between(60, 2000)));
            default -> instant();
        };
    }

    /** The instant written with some offset, most often the local one. */
    String text(Instant instant) {
        ZoneOffset offset = switch (dice.between(1, 10)) {
            case 1, 2 -> ZoneOffset.UTC;
            case 3 -> ZoneOffset.of(dice.one("+09:00", "-05:00", "+05:30", "-03:30", "+14:00", "-12:00", "+00:01"));
            default -> LOCAL;
        };
        OffsetDateTime written = instant.atOffset(offset);
        String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(written);
        return written.getNano() == 0 && dice.chance(5) ? text.replaceFirst("(:\\d\\d)(Z|[+-].*)$", "$1.000$2") : text;
    }

    /** Forgets what was used, as for another dossier. */
    void forget() {
        if (dice.chance(70)) {
            used.clear();
        }
    }

    private Instant onGrid() {
        return begin.plus(tick.multipliedBy(dice.between(0, ticks)));
    }

    private Instant nearMidnight() {
        Instant midnight = onGrid().atOffset(LOCAL).toLocalDate().atStartOfDay().toInstant(LOCAL);
        return midnight.plus(
                dice.one(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofMillis(-1), Duration.ofNanos(1)));
    }

    private Duration alittle() {
        return dice.one(
                Duration.ofSeconds(1),
                Duration.ofSeconds(-1),
                Duration.ofMillis(250),
                Duration.ofMillis(-700),
                Duration.ofNanos(1),
                Duration.ofDays(1));
    }
}
