package vn.motcua.plan.plans.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.UnmatchedText;

/**
 * A plan as it is written (contract, section 8).
 *
 * @param tasks absent in lists
 */
public record PlanView(
        String id,
        String unit,
        int year,
        @Nullable Integer half,
        PlanStatus status,
        long version,
        int number,
        String title,
        @Nullable String source,
        boolean sample,
        List<PlanTarget> targets,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TaskView> tasks,
        ReportingView reporting,
        List<PlanProblem> problems,
        List<UnmatchedText> unmatched,
        String digest,
        Instant createdAt,
        @Nullable Instant publishedAt) {

    /** The whole plan, without states of tasks. */
    public static PlanView of(Plan plan) {
        return of(
                plan,
                plan.content().tasks().stream()
                        .map(task -> TaskView.of(task, null))
                        .toList());
    }

    /** The whole plan, tasks with their state at a day. */
    public static PlanView at(Plan plan, LocalDate day) {
        return of(
                plan,
                plan.content().tasks().stream()
                        .map(task ->
                                TaskView.of(task, task.stateAt(day, plan.label().days())))
                        .toList());
    }

    /** For lists. */
    public static PlanView withoutTasks(Plan plan) {
        return of(plan, null);
    }

    private static PlanView of(Plan plan, @Nullable List<TaskView> tasks) {
        PlanContent content = plan.content();
        return new PlanView(
                plan.id(),
                plan.unit(),
                plan.label().year(),
                plan.label().half(),
                plan.status(),
                plan.version(),
                plan.number(),
                content.title(),
                content.source(),
                content.sample(),
                content.targets(),
                tasks,
                ReportingView.of(content.reporting()),
                content.problems(),
                content.unmatched(),
                plan.digest(),
                plan.createdAt(),
                plan.publishedAt());
    }

    /** The plan that was written; only for a whole one. */
    public Plan plan() {
        PlanContent content = new PlanContent(
                title,
                source,
                sample,
                targets,
                tasks == null ? List.of() : tasks.stream().map(TaskView::task).toList(),
                reporting.rule(),
                problems,
                unmatched);
        return new Plan(
                id, unit, new PlanLabel(year, half), number, status, version, content, digest, createdAt, publishedAt);
    }
}
