package vn.motcua.plan.checking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.schedule.Deliveries;
import vn.motcua.plan.schedule.Schedule;
import vn.motcua.plan.schedule.ScheduleWords;

/** Tasks that nobody leads, that are due at no time, at an impossible day or outside the plan's time, or printed twice. */
final class TaskCheck {

    private final PlanContent content;
    private final DayRange days;
    private final Found found;

    private TaskCheck(PlanContent content, DayRange days, Found found) {
        this.content = content;
        this.days = days;
        this.found = found;
    }

    static void check(PlanContent content, DayRange days, Found found) {
        TaskCheck check = new TaskCheck(content, days, found);
        Set<List<String>> numbers = new HashSet<>();
        for (PlanTask task : content.tasks()) {
            check.task(task);
            if (!task.number().isEmpty() && !numbers.add(List.of(task.section(), task.number()))) {
                found.warning("number-twice", place(task), task.line(), task.number(), task.section());
            }
        }
    }

    private void task(PlanTask task) {
        if (task.lead().isEmpty()) {
            found.warning("no-lead", place(task), task.line(), task.id());
        }
        if (task.schedules().stream().allMatch(TaskCheck::saysNothing)) {
            found.warning("no-schedule", place(task), task.line(), task.id());
        }
        for (Schedule schedule : task.schedules()) {
            Integer printed = schedule.printed().line();
            Integer line = printed == null ? task.line() : printed;
            if (isImpossible(schedule) && !isKnown(line)) {
                found.error(
                        "impossible-day", place(task), line, schedule.printed().text());
            }
            if (Stream.concat(named(schedule), Deliveries.of(List.of(schedule), days).lastDays().stream())
                    .anyMatch(day -> day.isBefore(days.from()) || day.isAfter(days.to()))) {
                found.warning("outside-plan", place(task), line, ScheduleWords.of(schedule), days.from(), days.to());
            }
        }
    }

    private static boolean saysNothing(Schedule schedule) {
        return schedule instanceof Schedule.Text text && text.printed().text().isBlank();
    }

    private static boolean isImpossible(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Until until -> until.day() == null;
            case Schedule.From from -> from.day() == null;
            case Schedule.Range range -> range.from() == null || range.to() == null;
            default -> false;
        };
    }

    /** Told already while the document was read, with the day that it may have meant. */
    private boolean isKnown(@Nullable Integer line) {
        return content.problems().stream()
                .anyMatch(problem -> problem.rule() == null
                        && problem.severity() == PlanProblem.Severity.ERROR
                        && Objects.equals(problem.line(), line));
    }

    private static Stream<LocalDate> named(Schedule schedule) {
        return switch (schedule) {
            case Schedule.From from -> Stream.ofNullable(from.day());
            case Schedule.Range range ->
                Stream.of(range.from(), range.to()).filter(Objects::nonNull).map(day -> (LocalDate) day);
            default -> Stream.empty();
        };
    }

    private static String place(PlanTask task) {
        return "tasks[" + task.id() + ']';
    }
}
