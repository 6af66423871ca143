package vn.motcua.plan.schedule;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.Period;

/** A schedule in one short line, such as {@code BY 2026-09-30}, to compare and to show. */
public final class ScheduleWords {

    private ScheduleWords() {}

    /** The line; the words printed only where they say more than the kind. */
    public static String of(Schedule schedule) {
        String kind = ScheduleKind.of(schedule).name();
        String rest = switch (schedule) {
            case Schedule.Until until -> day(until.day(), until.printed());
            case Schedule.Month month -> month.month().toString();
            case Schedule.Quarters quarters ->
                quarters.quarters().stream().map(Period::label).collect(Collectors.joining(", "));
            case Schedule.From from -> day(from.day(), from.printed());
            case Schedule.Range range -> range.from() + " - " + range.to();
            case Schedule.Dates dates ->
                dates.bound() + " "
                        + dates.days().stream().map(Object::toString).collect(Collectors.joining(", "));
            case Schedule.Recurring recurring ->
                Stream.of(recurring.bound(), recurring.day(), recurring.month())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
            case Schedule.Times times -> times.times() + " / " + times.per();
            case Schedule.Text text -> text.printed().text();
            case Schedule.Continuous continuous -> "";
            case Schedule.OnDemand onDemand -> "";
        };
        return (kind + ' ' + rest).strip();
    }

    private static String day(@Nullable Object day, Schedule.Printed printed) {
        return day == null ? '"' + printed.text() + '"' : day.toString();
    }
}
