package vn.motcua.plan.schedule;

import java.util.Optional;

/** The literal names of schedules in interfaces (contract, section 6). */
public enum ScheduleKind {
    CONTINUOUS,
    BEFORE,
    BY,
    MONTH,
    QUARTERS,
    FROM,
    RANGE,
    DATES,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    TIMES,
    ON_DEMAND,
    TEXT;

    /** The kind that a schedule is of. */
    public static ScheduleKind of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Continuous continuous -> CONTINUOUS;
            case Schedule.Until until -> until.bound() == Bound.BEFORE ? BEFORE : BY;
            case Schedule.Month month -> MONTH;
            case Schedule.Quarters quarters -> QUARTERS;
            case Schedule.From from -> FROM;
            case Schedule.Range range -> RANGE;
            case Schedule.Dates dates -> DATES;
            case Schedule.Recurring recurring -> of(recurring.rhythm());
            case Schedule.Times times -> TIMES;
            case Schedule.OnDemand onDemand -> ON_DEMAND;
            case Schedule.Text text -> TEXT;
        };
    }

    private static ScheduleKind of(Rhythm rhythm) {
        return switch (rhythm) {
            case WEEK -> WEEKLY;
            case MONTH -> MONTHLY;
            case QUARTER -> QUARTERLY;
            case YEAR -> YEARLY;
        };
    }

    /** How often it comes back; empty for what does not. */
    public Optional<Rhythm> rhythm() {
        return switch (this) {
            case WEEKLY -> Optional.of(Rhythm.WEEK);
            case MONTHLY -> Optional.of(Rhythm.MONTH);
            case QUARTERLY -> Optional.of(Rhythm.QUARTER);
            case YEARLY -> Optional.of(Rhythm.YEAR);
            default -> Optional.empty();
        };
    }
}
