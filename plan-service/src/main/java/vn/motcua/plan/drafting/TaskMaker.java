package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.drafting.task.Bodies;
import vn.motcua.plan.drafting.task.DraftedTask;
import vn.motcua.plan.drafting.task.Products;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.drafting.text.Markup;
import vn.motcua.plan.drafting.text.Statement;
import vn.motcua.plan.drafting.time.ContinuousWords;
import vn.motcua.plan.drafting.time.ScheduleTimes;
import vn.motcua.plan.drafting.time.TimeWords;
import vn.motcua.plan.drafting.time.Times;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.TaskIds;
import vn.motcua.plan.schedule.Schedule;

/** Makes the plan's tasks (nhiệm vụ) of what was found of each. Used for one document. */
final class TaskMaker {

    private final Bodies bodies;
    private final DayRange days;
    private final ReportingFinder reporting;
    private final DraftNotes notes;
    private final TaskIds ids = new TaskIds();

    /**
     * A maker of tasks.
     *
     * @param days the days of the plan
     * @param reporting learns when reports are due from tasks about them
     */
    TaskMaker(Bodies bodies, DayRange days, ReportingFinder reporting, DraftNotes notes) {
        this.bodies = bodies;
        this.days = days;
        this.reporting = reporting;
        this.notes = notes;
    }

    /** The next task of the plan; what a person should look at is noted. */
    PlanTask task(DraftedTask task) {
        task.marks().forEach(mark -> notes.warning(task.line(), mark));
        return new PlanTask(
                ids.next(task.section(), task.number()),
                task.number(),
                task.section(),
                content(task),
                names(task.lead()),
                names(task.coordinating()),
                names(task.supervising()),
                Products.of(task.products()),
                schedules(task),
                task.line(),
                List.of());
    }

    private static String content(DraftedTask task) {
        return String.join(
                "\n",
                task.content().stream()
                        .map(text -> Markup.shown(text.text()))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private List<String> names(List<LinedText> texts) {
        return texts.stream()
                .flatMap(text -> bodies.of(text).stream())
                .distinct()
                .toList();
    }

    /** What is printed as its time, then what its content names besides; nothing but its line where neither says when. */
    private List<Schedule> schedules(DraftedTask task) {
        List<Schedule> schedules = new ArrayList<>();
        for (LinedText text : task.times()) {
            schedules.addAll(printed(text, task).schedules());
        }
        task.found().stream()
                .filter(found -> schedules.stream().noneMatch(known -> isSameTime(known, found)))
                .forEach(schedules::add);
        if (schedules.isEmpty()) {
            schedules.addAll(ContinuousWords.in(task.content()));
        }
        if (schedules.isEmpty()) {
            schedules.add(new Schedule.Text(new Schedule.Printed("", task.line())));
        }
        return schedules;
    }

    private Times printed(LinedText text, DraftedTask task) {
        Times times = TimeWords.of(text, days);
        times.impossible().forEach(day -> notes.impossible(day, text.line()));
        String content = task.content().getFirst().text();
        if (reporting.concerns(content)) {
            reporting.takes(new Statement(text, "", content), times);
        }
        if (!times.complete()) {
            notes.unmatched(text);
        }
        return times;
    }

    private static boolean isSameTime(Schedule one, Schedule other) {
        return ScheduleTimes.of(one).equals(ScheduleTimes.of(other));
    }
}
