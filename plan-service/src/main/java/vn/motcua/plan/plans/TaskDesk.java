package vn.motcua.plan.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.time.LocalDays;

/** What happens to the tasks of a plan in force: reported, handed over, opened again. */
public final class TaskDesk {

    private final PlanDesk desk;
    private final Clock clock;

    /** A desk that changes plans through another. */
    public TaskDesk(PlanDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Records a report (báo cáo tiến độ); one of a known id takes that one's place, and the same one is kept once. */
    public Outcome report(String id, String task, TaskProgress report, String by) {
        return change(id, task, (plan, found) -> {
            Optional<TaskProgress> known = found.progress().stream()
                    .filter(other -> other.id().equals(report.id()))
                    .findFirst();
            if (known.filter(report::equals).isPresent()) {
                return new Outcome.Done(plan);
            }
            if (known.filter(other -> other.reopened() != null).isPresent()) {
                return new Outcome.NotNow("progress.reopened", report.id());
            }
            LocalDate occurrence = report.occurrence();
            if (occurrence != null && !delivers(plan, found, occurrence)) {
                return new Outcome.Refused("occurrence", "progress.occurrence", occurrence, days(plan, found));
            }
            Action action = report.done() ? Action.TASK_DONE : Action.TASK_PROGRESSED;
            return new Outcome.Done(plan.with(found.reported(report))
                    .after(Change.of(action, stamp(by))
                            .ofTasks(List.of(task))
                            .ofDelivery(occurrence)
                            .because(report.note())
                            .with(report.percent() == null ? List.of() : List.of("percent: " + report.percent()))));
        });
    }

    /** Hands a task over (chuyển giao); a list that is null stays as it is. */
    public Outcome assign(String id, String task, Assignment assignment, String by) {
        return change(id, task, (plan, found) -> {
            PlanTask assigned = found.assigned(
                    Objects.requireNonNullElse(assignment.lead(), found.lead()),
                    Objects.requireNonNullElse(assignment.coordinating(), found.coordinating()),
                    Objects.requireNonNullElse(assignment.supervising(), found.supervising()));
            return new Outcome.Done(
                    assigned.equals(found)
                            ? plan
                            : plan.with(assigned)
                                    .after(Change.of(Action.TASK_REASSIGNED, stamp(by))
                                            .ofTasks(List.of(task))
                                            .because(assignment.reason())
                                            .with(differences(plan, plan.with(assigned)))));
        });
    }

    /**
     * Opens a delivery again that was told as done (mở lại).
     *
     * @param occurrence the last day in time of the delivery, null for the last one that was told as done
     */
    public Outcome reopen(String id, String task, @Nullable LocalDate occurrence, String reason, String by) {
        return change(id, task, (plan, found) -> {
            Optional<TaskProgress> report = done(plan, found, occurrence);
            if (report.isEmpty()) {
                return new Outcome.NotNow("task.not-done", task, occurrence == null ? "-" : occurrence.toString());
            }
            TaskProgress reopened = report.get().reopened(new Reopening(today(), by, reason));
            return new Outcome.Done(plan.with(found.withProgress(found.progress().stream()
                            .map(other -> other.equals(report.get()) ? reopened : other)
                            .toList()))
                    .after(Change.of(Action.TASK_REOPENED, stamp(by))
                            .ofTasks(List.of(task))
                            .ofDelivery(occurrence)
                            .because(reason)));
        });
    }

    /** The report that a delivery rests on. */
    private Optional<TaskProgress> done(Plan plan, PlanTask task, @Nullable LocalDate occurrence) {
        List<TaskProgress> counting = task.progress().stream()
                .filter(report -> report.deliversAt(today()))
                .toList();
        List<TaskDeliveries.Delivery> made = task
                .deliveriesAt(today(), plan.label().days())
                .all()
                .stream()
                .filter(delivery -> !delivery.open())
                .filter(delivery -> occurrence == null || delivery.lastDay().equals(occurrence))
                .toList();
        if (!made.isEmpty()) {
            return Optional.ofNullable(made.getLast().report());
        }
        return occurrence != null || counting.isEmpty() ? Optional.empty() : Optional.of(counting.getLast());
    }

    private Outcome change(String id, String task, BiFunction<Plan, PlanTask, Outcome> wish) {
        return desk.change(id, plan -> {
            Optional<PlanTask> found = plan.task(task);
            if (found.isEmpty()) {
                return new Outcome.NoSuchTask(id, task);
            }
            return plan.status() == PlanStatus.PUBLISHED
                    ? wish.apply(plan, found.get())
                    : new Outcome.NotNow("plan.progress-published", id, follower(plan));
        });
    }

    private static String follower(Plan plan) {
        return Objects.requireNonNullElse(plan.life().supersededBy(), "-");
    }

    private boolean delivers(Plan plan, PlanTask task, LocalDate occurrence) {
        return task.deliveriesAt(today(), plan.label().days()).all().stream()
                .anyMatch(delivery -> delivery.lastDay().equals(occurrence));
    }

    private String days(Plan plan, PlanTask task) {
        return task.deliveriesAt(today(), plan.label().days()).all().stream()
                .map(delivery -> delivery.lastDay().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<String> differences(Plan before, Plan after) {
        return PlanDiff.between(before.content(), after.content()).lines();
    }

    private LocalDate today() {
        return LocalDays.date(clock.instant());
    }

    private Stamp stamp(String by) {
        return new Stamp(clock.instant(), by);
    }

    /**
     * Who is to answer for a task from now on.
     *
     * @param lead đơn vị chủ trì, null to leave them
     * @param coordinating đơn vị phối hợp, null to leave them
     * @param supervising đơn vị giám sát, null to leave them
     */
    public record Assignment(
            @Nullable List<String> lead,
            @Nullable List<String> coordinating,
            @Nullable List<String> supervising,
            String reason) {}
}
