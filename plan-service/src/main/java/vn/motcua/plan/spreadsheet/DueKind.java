package vn.motcua.plan.spreadsheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;
import vn.motcua.plan.schedule.ScheduleKind;

/** The kinds of schedules as people choose them (kiểu thời hạn). */
enum DueKind {
    CONTINUOUS,
    BEFORE,
    BY,
    MONTH,
    QUARTERS,
    FROM,
    RANGE,
    DATES_BEFORE,
    DATES_BY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    TIMES_WEEK,
    TIMES_MONTH,
    TIMES_QUARTER,
    TIMES_YEAR,
    ON_DEMAND,
    TEXT;

    static DueKind of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Dates dates -> dates.bound() == Bound.BEFORE ? DATES_BEFORE : DATES_BY;
            case Schedule.Times times -> valueOf("TIMES_" + times.per());
            default -> valueOf(ScheduleKind.of(schedule).name());
        };
    }

    /** The kind in the document, and what else the choice says. */
    Map<String, String> fields() {
        return switch (this) {
            case DATES_BEFORE, DATES_BY -> Map.of("kind", "DATES", "bound", name().substring("DATES_".length()));
            case TIMES_WEEK, TIMES_MONTH, TIMES_QUARTER, TIMES_YEAR ->
                Map.of("kind", "TIMES", "per", name().substring("TIMES_".length()));
            default -> Map.of("kind", name());
        };
    }

    /** What comes back, for a kind that does. */
    @Nullable
    Rhythm rhythm() {
        return switch (this) {
            case WEEKLY -> Rhythm.WEEK;
            case MONTHLY -> Rhythm.MONTH;
            case QUARTERLY -> Rhythm.QUARTER;
            case YEARLY -> Rhythm.YEAR;
            default -> null;
        };
    }
}
