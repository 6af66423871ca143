package vn.motcua.plan.plans.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.Change;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanLife;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.UnmatchedText;
import vn.motcua.plan.plans.Withdrawal;

/**
 * A plan as it is written (contract, section 8).
 *
 * @param kind what was written before there were kinds is the unit's own
 * @param tasks absent in lists
 * @param taskCount how many tasks; only in lists, absent for plans that are no longer in force
 * @param history absent in lists
 */
public record PlanView(
        String id,
        String unit,
        int year,
        @Nullable Integer half,
        PlanKind kind,
        PlanStatus status,
        long version,
        int number,
        String title,
        @Nullable String source,
        boolean sample,
        List<PlanTarget> targets,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TaskView> tasks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer taskCount,
        ReportingView reporting,
        List<PlanProblem> problems,
        List<UnmatchedText> unmatched,
        String digest,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable String amends,
        @Nullable String supersededBy,
        @Nullable Withdrawal withdrawn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Change> history) {

    @SuppressWarnings("ConstantValue") // what was written before there were kinds has none
    public PlanView {
        kind = kind == null ? PlanKind.OWN : kind;
    }

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
                plan.kind(),
                plan.status(),
                plan.version(),
                plan.number(),
                content.title(),
                content.source(),
                content.sample(),
                content.targets(),
                tasks,
                tasks == null && plan.status() != PlanStatus.SUPERSEDED
                        ? Integer.valueOf(content.tasks().size())
                        : null,
                ReportingView.of(content.reporting()),
                content.problems(),
                content.unmatched(),
                plan.digest(),
                plan.createdAt(),
                plan.publishedAt(),
                plan.life().amends(),
                plan.life().supersededBy(),
                plan.life().withdrawn(),
                tasks == null ? null : plan.life().history());
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
        PlanLife life = new PlanLife(
                status,
                createdAt,
                publishedAt,
                amends,
                supersededBy,
                withdrawn,
                Objects.requireNonNullElse(history, List.of()));
        PlanLabel label = new PlanLabel(year, half);
        return new Plan(id, unit, label, kind, number, version, content, digest, life, List.of());
    }
}
