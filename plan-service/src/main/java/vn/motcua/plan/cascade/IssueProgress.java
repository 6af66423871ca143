package vn.motcua.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.TaskState;

/**
 * How far an issue is in one ward.
 *
 * @param plan the ward's book of what was issued to it, null where there is none yet
 * @param reached whether the book has what was issued
 * @param tasks how many tasks came by it
 * @param done how many of them are done
 * @param overdue how many of them are overdue
 */
public record IssueProgress(String unit, @Nullable String plan, boolean reached, int tasks, int done, int overdue) {

    static IssueProgress of(String ward, Optional<Plan> book, Issue issue, PlanLabel label, LocalDate day) {
        List<PlanTask> tasks =
                book.map(plan -> IssuedItems.tasksIn(plan, issue)).orElse(List.of());
        return new IssueProgress(
                ward,
                book.map(Plan::id).orElse(null),
                IssuedItems.isIn(book, issue),
                tasks.size(),
                count(tasks, TaskState.DONE, label.days(), day),
                count(tasks, TaskState.OVERDUE, label.days(), day));
    }

    private static int count(List<PlanTask> tasks, TaskState state, DayRange days, LocalDate day) {
        return (int)
                tasks.stream().filter(task -> task.stateAt(day, days) == state).count();
    }
}
