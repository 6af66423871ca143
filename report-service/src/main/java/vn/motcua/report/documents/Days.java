package vn.motcua.report.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.motcua.contracts.time.LocalDays;

/** Days and local moments as documents write them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(LocalDays.ZONE);

    private Days() {}

    /** Such as 22/03/2026. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as 10:00 22/03/2026. */
    public static String of(Instant moment) {
        return MOMENT.format(moment);
    }
}
