package vn.motcua.contracts.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The local day (ngày) of an instant in Vietnam: UTC+07:00 all year (contract, first paragraph). Days are counted as
 * epoch days, so that cells compare and sort as numbers.
 */
public final class LocalDays {

    /** Vietnam's zone; it has had no daylight saving in the years that are taken. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The fixed offset of {@link #ZONE}. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final long SECONDS_PER_DAY = 86_400;

    private LocalDays() {}

    /** The epoch day of the instant's local date. */
    public static int epochDay(Instant instant) {
        return (int) Math.floorDiv(instant.getEpochSecond() + OFFSET.getTotalSeconds(), SECONDS_PER_DAY);
    }

    /** The instant's local date. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofEpochDay(epochDay(instant));
    }

    /** The instant of a local date and time. */
    public static Instant instant(LocalDateTime local) {
        return local.toInstant(OFFSET);
    }
}
