package vn.motcua.plan.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.contracts.period.DayRange;

/** How often something comes back (định kỳ). */
public enum Rhythm {
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** How many months one has; 0 for a week. */
    public int months() {
        return months;
    }

    /** The whole weeks, months, quarters or years that end within the days, in order. */
    public List<DayRange> within(DayRange days) {
        return Stream.iterate(first(days.from()), this::next)
                .takeWhile(range -> !range.to().isAfter(days.to()))
                .toList();
    }

    /** The one that a day lies in. */
    private DayRange first(LocalDate day) {
        if (this == WEEK) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new DayRange(monday, monday.plusDays(6));
        }
        YearMonth start = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1);
        return ofMonths(start);
    }

    private DayRange next(DayRange range) {
        return this == WEEK
                ? new DayRange(range.from().plusWeeks(1), range.to().plusWeeks(1))
                : ofMonths(YearMonth.from(range.to()).plusMonths(1));
    }

    private DayRange ofMonths(YearMonth start) {
        return new DayRange(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth());
    }
}
