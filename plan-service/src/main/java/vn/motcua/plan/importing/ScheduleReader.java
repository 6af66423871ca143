package vn.motcua.plan.importing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.period.Period.Months;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.PrintedDay;
import vn.motcua.plan.schedule.PrintedDays;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;
import vn.motcua.plan.schedule.ScheduleKind;

/** Reads a task's schedules. */
final class ScheduleReader {

    private static final Set<String> KNOWN = Set.of(
            "kind", "date", "from", "to", "dates", "month", "quarters", "bound", "day", "times", "per", "text", "line");
    private static final int MOST_TIMES = 366;

    private final ReadingContext context;

    ScheduleReader(ReadingContext context) {
        this.context = context;
    }

    /** The schedules of a task, the main one first: a mapping, a list of them, or only words. */
    List<Schedule> read(Fields task, @Nullable Integer taskLine) {
        String field = task.has("schedules") ? "schedules" : "schedule";
        if (task.isNull(field)) {
            return List.of(new Schedule.Text(new Schedule.Printed("", taskLine)));
        }
        if (task.isScalar(field)) {
            return List.of(words(
                    new Schedule.Printed(Objects.requireNonNullElse(task.text(field), ""), taskLine),
                    task.place(field)));
        }
        List<Schedule> schedules = new ArrayList<>();
        for (Fields schedule : task.list(field)) {
            Schedule read = schedule(schedule, taskLine);
            if (read != null) {
                schedules.add(read);
            }
        }
        return schedules;
    }

    private @Nullable Schedule schedule(Fields fields, @Nullable Integer taskLine) {
        context.warnOfUnknown(fields, KNOWN);
        ScheduleKind kind = fields.isNull("kind")
                ? fields.report("kind", "field.required")
                : fields.choice("kind", ScheduleKind.class);
        Integer line = context.line(fields);
        Schedule.Printed printed = new Schedule.Printed(
                Objects.requireNonNullElse(fields.text("text"), ""), line == null ? taskLine : line);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case CONTINUOUS -> new Schedule.Continuous(printed);
            case BEFORE -> new Schedule.Until(Bound.BEFORE, day(fields, "date", printed), printed);
            case BY -> new Schedule.Until(Bound.BY, day(fields, "date", printed), printed);
            case FROM -> new Schedule.From(day(fields, "date", printed), printed);
            case RANGE -> range(fields, printed);
            case DATES -> new Schedule.Dates(bound(fields, Bound.BY), days(fields, printed), printed);
            case MONTH -> month(fields, printed);
            case QUARTERS -> new Schedule.Quarters(quarters(fields), printed);
            case WEEKLY, MONTHLY, QUARTERLY, YEARLY ->
                RecurringReader.read(fields, kind.rhythm().orElseThrow(), printed);
            case TIMES -> times(fields, printed);
            case ON_DEMAND -> new Schedule.OnDemand(printed);
            case TEXT -> words(printed, fields.place("text"));
        };
    }

    private Schedule words(Schedule.Printed printed, @Nullable String place) {
        PrintedDays.impossibleIn(printed.text()).forEach(day -> context.impossible(day, printed.line(), place));
        return new Schedule.Text(printed);
    }

    private Schedule range(Fields fields, Schedule.Printed printed) {
        LocalDate from = day(fields, "from", printed);
        LocalDate to = day(fields, "to", printed);
        if (from != null && to != null && to.isBefore(from)) {
            fields.report("to", "schedule.range", from, to);
        }
        return new Schedule.Range(from, to, printed);
    }

    /** A plan that was answered with has no day where the printed one does not exist: then the words still tell it. */
    private @Nullable LocalDate day(Fields fields, String field, Schedule.Printed printed) {
        if (fields.isNull(field)) {
            Optional<PrintedDay.Impossible> known =
                    PrintedDays.impossibleIn(printed.text()).findFirst();
            known.ifPresentOrElse(
                    day -> context.impossible(day, printed.line(), fields.place(field)),
                    () -> fields.report(field, "field.required"));
            return null;
        }
        String text = fields.text(field);
        return text == null ? null : day(fields, field, text, printed);
    }

    private @Nullable LocalDate day(Fields fields, String field, String text, Schedule.Printed printed) {
        Optional<PrintedDay> day = PrintedDays.parse(text);
        if (day.isEmpty()) {
            return fields.report(field, "schedule.day", text);
        }
        if (day.get() instanceof PrintedDay.Impossible impossible) {
            context.impossible(impossible, printed.line(), fields.place(field));
        }
        return day.get().day();
    }

    private List<LocalDate> days(Fields fields, Schedule.Printed printed) {
        List<String> texts = fields.texts("dates");
        List<PrintedDay.Impossible> told =
                PrintedDays.impossibleIn(printed.text()).toList();
        if (texts.isEmpty() && told.isEmpty()) {
            fields.report("dates", "field.required");
        }
        told.stream()
                .filter(day -> !texts.contains(day.printed()))
                .forEach(day -> context.impossible(day, printed.line(), fields.place("dates")));
        return texts.stream()
                .flatMap(text -> Stream.ofNullable(day(fields, "dates", text, printed)))
                .toList();
    }

    private static @Nullable Schedule month(Fields fields, Schedule.Printed printed) {
        String text = fields.requiredText("month");
        if (text == null) {
            return null;
        }
        if (Period.parse(text).orElse(null) instanceof Months months && months.kind() == Months.Kind.MONTH) {
            return new Schedule.Month(YearMonth.of(months.year(), months.number()), printed);
        }
        return fields.report("month", "schedule.month", text);
    }

    private static List<Months> quarters(Fields fields) {
        List<Months> quarters = new ArrayList<>();
        for (String text : fields.texts("quarters")) {
            if (Period.parse(text).orElse(null) instanceof Months months && months.kind() == Months.Kind.QUARTER) {
                quarters.add(months);
            } else {
                fields.report("quarters", "schedule.quarter", text);
            }
        }
        if (fields.texts("quarters").isEmpty()) {
            fields.report("quarters", "field.required");
        }
        return quarters;
    }

    private static @Nullable Schedule times(Fields fields, Schedule.Printed printed) {
        Integer times = fields.isNull("times")
                ? fields.report("times", "field.required")
                : fields.whole("times", 1, MOST_TIMES);
        Rhythm per = fields.isNull("per") ? fields.report("per", "field.required") : fields.choice("per", Rhythm.class);
        return times == null || per == null ? null : new Schedule.Times(times, per, printed);
    }

    private static Bound bound(Fields fields, Bound otherwise) {
        return Objects.requireNonNullElse(fields.choice("bound", Bound.class), otherwise);
    }
}
