package vn.motcua.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as the contract reads them: with their offset, or local (+07:00) where they bear none. */
final class Times {

    static final ZoneOffset LOCAL = ZoneOffset.ofHours(7);

    private Times() {}

    static Instant parse(String text) {
        return DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                        instanceof OffsetDateTime withOffset
                ? withOffset.toInstant()
                : LocalDateTime.parse(text).toInstant(LOCAL);
    }

    static LocalDate day(Instant instant) {
        return instant.atOffset(LOCAL).toLocalDate();
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
