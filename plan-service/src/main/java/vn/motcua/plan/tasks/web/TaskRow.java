package vn.motcua.plan.tasks.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.plan.plans.Origin;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.TaskState;
import vn.motcua.plan.tasks.TaskStanding;
import vn.motcua.plan.tasks.WorkingDeadline;

/**
 * One task in a list.
 *
 * @param due the last day in time of the delivery that is open, null when none is
 * @param daysLeft calendar days until then, below zero once it is past
 * @param lastWorkingDay the last working day up to it
 * @param overdue how many deliveries are past their last day
 * @param origin who issued it, absent for the unit's own
 */
record TaskRow(
        String unit,
        String unitName,
        String plan,
        int year,
        @Nullable Integer half,
        String task,
        String number,
        String section,
        String content,
        List<String> lead,
        List<String> coordinating,
        List<String> products,
        TaskState state,
        @Nullable LocalDate due,
        @Nullable Long daysLeft,
        @Nullable LocalDate lastWorkingDay,
        @Nullable Integer workingDaysLeft,
        int overdue,
        @Nullable Integer line,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Origin origin) {

    static TaskRow of(TaskStanding standing, LocalDate day, ReferenceData reference) {
        return of(standing, standing.due(), standing.state(), day, reference);
    }

    /** The row of one delivery. */
    static TaskRow of(
            TaskStanding standing, @Nullable LocalDate due, TaskState state, LocalDate day, ReferenceData reference) {
        Plan plan = standing.plan();
        PlanTask task = standing.task();
        WorkingDeadline working = due == null ? null : WorkingDeadline.of(due, day, reference.calendar());
        return new TaskRow(
                plan.unit(),
                reference.units().name(plan.unit()),
                plan.id(),
                plan.label().year(),
                plan.label().half(),
                task.id(),
                task.number(),
                task.section(),
                task.content(),
                task.lead(),
                task.coordinating(),
                task.products(),
                state,
                due,
                due == null ? null : ChronoUnit.DAYS.between(day, due),
                working == null ? null : working.lastWorkingDay(),
                working == null ? null : working.workingDaysLeft(),
                standing.overdue(),
                task.line(),
                task.origin());
    }
}
