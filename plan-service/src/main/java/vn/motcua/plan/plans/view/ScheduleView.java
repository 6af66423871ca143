package vn.motcua.plan.plans.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.Period;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;
import vn.motcua.plan.schedule.ScheduleKind;

/** A schedule as {@code {"kind", …}} with the fields of its kind only. */
final class ScheduleView {

    private ScheduleView() {}

    static Map<String, @Nullable Object> of(Schedule schedule) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("kind", ScheduleKind.of(schedule).name());
        switch (schedule) {
            case Schedule.Until until -> view.put("date", text(until.day()));
            case Schedule.Month month -> view.put("month", month.month().toString());
            case Schedule.Quarters quarters ->
                view.put(
                        "quarters",
                        quarters.quarters().stream().map(Period::label).toList());
            case Schedule.From from -> view.put("date", text(from.day()));
            case Schedule.Range range -> {
                view.put("from", text(range.from()));
                view.put("to", text(range.to()));
            }
            case Schedule.Dates dates -> {
                view.put("bound", dates.bound().name());
                view.put("dates", dates.days().stream().map(LocalDate::toString).toList());
            }
            case Schedule.Recurring recurring -> {
                if (recurring.day() != null) {
                    view.put(
                            "bound",
                            Objects.requireNonNullElse(recurring.bound(), Bound.BY)
                                    .name());
                    view.put("day", recurring.day());
                }
                if (recurring.month() != null) {
                    view.put("month", recurring.month());
                }
            }
            case Schedule.Times times -> {
                view.put("times", times.times());
                view.put("per", times.per().name());
            }
            case Schedule.Continuous continuous -> {}
            case Schedule.OnDemand onDemand -> {}
            case Schedule.Text text -> {}
        }
        view.put("text", schedule.printed().text());
        view.put("line", schedule.printed().line());
        return view;
    }

    static Schedule read(Map<String, @Nullable Object> view) {
        Schedule.Printed printed =
                new Schedule.Printed(Objects.requireNonNullElse(text(view, "text"), ""), number(view, "line"));
        ScheduleKind kind = ScheduleKind.valueOf(required(view, "kind"));
        return switch (kind) {
            case CONTINUOUS -> new Schedule.Continuous(printed);
            case BEFORE -> new Schedule.Until(Bound.BEFORE, day(view, "date"), printed);
            case BY -> new Schedule.Until(Bound.BY, day(view, "date"), printed);
            case MONTH -> new Schedule.Month(YearMonth.parse(required(view, "month")), printed);
            case QUARTERS ->
                new Schedule.Quarters(
                        texts(view, "quarters").stream()
                                .map(label -> Period.parse(label).orElseThrow().months())
                                .toList(),
                        printed);
            case FROM -> new Schedule.From(day(view, "date"), printed);
            case RANGE -> new Schedule.Range(day(view, "from"), day(view, "to"), printed);
            case DATES ->
                new Schedule.Dates(
                        Bound.valueOf(required(view, "bound")),
                        texts(view, "dates").stream().map(LocalDate::parse).toList(),
                        printed);
            case WEEKLY, MONTHLY, QUARTERLY, YEARLY ->
                new Schedule.Recurring(
                        kind.rhythm().orElseThrow(),
                        view.get("bound") == null ? null : Bound.valueOf(required(view, "bound")),
                        number(view, "day"),
                        number(view, "month"),
                        printed);
            case TIMES ->
                new Schedule.Times(
                        Objects.requireNonNull(number(view, "times")), Rhythm.valueOf(required(view, "per")), printed);
            case ON_DEMAND -> new Schedule.OnDemand(printed);
            case TEXT -> new Schedule.Text(printed);
        };
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String text(Map<String, @Nullable Object> view, String field) {
        Object value = view.get(field);
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, @Nullable Object> view, String field) {
        return Objects.requireNonNull(text(view, field), field);
    }

    private static @Nullable Integer number(Map<String, @Nullable Object> view, String field) {
        return view.get(field) instanceof Number number ? number.intValue() : null;
    }

    private static @Nullable LocalDate day(Map<String, @Nullable Object> view, String field) {
        String text = text(view, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<String> texts(Map<String, @Nullable Object> view, String field) {
        return view.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
