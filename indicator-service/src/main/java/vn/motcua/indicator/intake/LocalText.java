package vn.motcua.indicator.intake;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import vn.motcua.contracts.time.LocalDays;

/** Instants as the intake writes them into events: Vietnam's time with its offset, seconds always there. */
public final class LocalText {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffsetId()
            .toFormatter();

    private LocalText() {}

    /** Such as {@code 2026-01-14T23:59:59+07:00}. */
    public static String of(Instant instant) {
        return FORMAT.format(instant.atOffset(LocalDays.OFFSET));
    }
}
