package vn.motcua.plan.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.DayRange;

/** What a task's schedules make due within a plan's days: the last day in time of each delivery, in order. */
public record Deliveries(
        List<LocalDate> lastDays, boolean ongoing, @Nullable LocalDate begins) {

    public Deliveries {
        lastDays = lastDays.stream().sorted().toList();
    }

    /**
     * The deliveries of all schedules of a task together.
     *
     * @param plan the days of the plan's year or half-year
     */
    public static Deliveries of(Collection<Schedule> schedules, DayRange plan) {
        List<LocalDate> lastDays = new ArrayList<>();
        boolean ongoing = false;
        LocalDate begins = null;
        for (Schedule schedule : schedules) {
            lastDays(schedule, plan).forEach(lastDays::add);
            ongoing |= ongoing(schedule);
            begins = earlier(begins, begins(schedule));
        }
        return new Deliveries(lastDays, ongoing, begins);
    }

    private static Stream<LocalDate> lastDays(Schedule schedule, DayRange plan) {
        return switch (schedule) {
            case Schedule.Until until -> Stream.ofNullable(until.day()).map(until.bound()::lastDay);
            case Schedule.Month month -> Stream.of(month.month().atEndOfMonth());
            case Schedule.Quarters quarters ->
                quarters.quarters().stream()
                        .map(quarter -> quarter.days(CutOff.CALENDAR).to());
            case Schedule.Range range -> Stream.ofNullable(range.to());
            case Schedule.Dates dates -> dates.days().stream().map(dates.bound()::lastDay);
            case Schedule.Recurring recurring ->
                recurring.rhythm().within(plan).stream().map(range -> lastDay(recurring, range));
            case Schedule.Times times ->
                times.per().within(plan).stream()
                        .flatMap(range -> Collections.nCopies(times.times(), range.to()).stream());
            case Schedule.Continuous continuous -> Stream.empty();
            case Schedule.From from -> Stream.empty();
            case Schedule.OnDemand onDemand -> Stream.empty();
            case Schedule.Text text -> Stream.empty();
        };
    }

    private static LocalDate lastDay(Schedule.Recurring recurring, DayRange range) {
        Integer day = recurring.day();
        if (day == null) {
            return range.to();
        }
        Bound bound = Objects.requireNonNullElse(recurring.bound(), Bound.BY);
        if (recurring.rhythm() == Rhythm.WEEK) {
            return bound.lastDay(range.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day))));
        }
        Integer month = recurring.month();
        YearMonth last = month == null
                ? YearMonth.from(range.to())
                : YearMonth.from(range.from()).plusMonths(month - 1L);
        return bound.lastDay(last.atDay(Math.min(day, last.lengthOfMonth())));
    }

    private static boolean ongoing(Schedule schedule) {
        return schedule instanceof Schedule.Continuous || schedule instanceof Schedule.From;
    }

    private static @Nullable LocalDate begins(Schedule schedule) {
        return schedule instanceof Schedule.From from ? from.day() : null;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
