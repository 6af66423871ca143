package vn.motcua.kit.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import vn.motcua.contracts.time.LocalDays;

/** Reads date-times as ISO 8601 of the years 1 to 9999; one without offset is Vietnam's (contract, section 8). */
public final class Instants {

    private static final int LAST_YEAR = 9_999;
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_DATE_TIME;

    private Instants() {}

    /** The instant of a text; empty if it is none. */
    public static Optional<Instant> parse(String text) {
        Instant plain = PlainInstant.parse(text);
        return plain != null ? Optional.of(plain) : parseAny(text);
    }

    private static Optional<Instant> parseAny(String text) {
        try {
            TemporalAccessor parsed = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            if (parsed.get(ChronoField.YEAR) > LAST_YEAR || parsed.get(ChronoField.YEAR) < 1) {
                return Optional.empty();
            }
            return Optional.of(
                    parsed instanceof OffsetDateTime withOffset
                            ? withOffset.toInstant()
                            : LocalDays.instant((LocalDateTime) parsed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
