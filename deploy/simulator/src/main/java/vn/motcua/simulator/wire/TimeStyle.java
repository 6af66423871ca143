package vn.motcua.simulator.wire;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.time.LocalDays;

/** How a ward's software writes a date-time; all of them are taken. */
public enum TimeStyle {
    /** {@code 2026-01-05T09:00:00+07:00}. */
    OFFSET,
    /** {@code 2026-01-05T02:00:00Z}. */
    UTC,
    /** {@code 2026-01-05T09:00:00}, which is local. */
    LOCAL;

    /** The date-time as text. */
    public String write(LocalDateTime local) {
        return switch (this) {
            case OFFSET -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(LocalDays.OFFSET));
            case UTC -> LocalDays.instant(local).toString();
            case LOCAL -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
        };
    }

    @Nullable
    String writeOrNull(@Nullable LocalDateTime local) {
        return local == null ? null : write(local);
    }
}
