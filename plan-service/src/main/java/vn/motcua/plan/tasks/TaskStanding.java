package vn.motcua.plan.tasks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.TaskDeliveries;
import vn.motcua.plan.plans.TaskState;

/**
 * How a task of a plan in force stands at a day.
 *
 * @param due the last day in time of the first delivery that is open, null when none is
 * @param overdue how many deliveries are past their last day
 */
public record TaskStanding(
        Plan plan, PlanTask task, TaskState state, @Nullable LocalDate due, int overdue) {

    /** What is due first comes first; what has no day comes last. */
    static final Comparator<TaskStanding> BY_DUE = Comparator.comparing(
                    TaskStanding::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(standing -> standing.plan().unit())
            .thenComparing(standing -> standing.plan().id());

    static TaskStanding of(Plan plan, PlanTask task, LocalDate day) {
        List<TaskDeliveries.Delivery> open = task.deliveriesAt(day, plan.label().days()).all().stream()
                .filter(TaskDeliveries.Delivery::open)
                .toList();
        return new TaskStanding(
                plan,
                task,
                task.stateAt(day, plan.label().days()),
                open.isEmpty() ? null : open.getFirst().lastDay(),
                (int) open.stream()
                        .filter(delivery -> delivery.lastDay().isBefore(day))
                        .count());
    }
}
