package vn.motcua.plan.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an amendment takes over, for each task that both have, from the plan that it amends: the reports, of what people
 * were reminded, and who answers for it if that was settled after the amendment was written. Doing it twice changes
 * nothing.
 */
final class Carrying {

    private Carrying() {}

    /** The amendment with what the amended plan holds now. */
    static Plan over(Plan amended, Plan amendment) {
        List<PlanTask> tasks = amendment.content().tasks().stream()
                .map(task -> amended.task(task.id())
                        .map(earlier -> task(amended, earlier, amendment, task))
                        .orElse(task))
                .toList();
        return amendment.saying(amendment.content().withTasks(tasks));
    }

    private static PlanTask task(Plan amended, PlanTask earlier, Plan amendment, PlanTask task) {
        Set<String> known = task.progress().stream().map(TaskProgress::id).collect(Collectors.toSet());
        List<TaskProgress> reports = Stream.concat(
                        earlier.progress().stream().filter(report -> !known.contains(report.id())),
                        task.progress().stream())
                .toList();
        PlanTask carried =
                task.withProgress(reports).reminded(earlier.reminded().and(task.reminded()));
        return reassigned(amended, task.id())
                        .filter(at -> at.isAfter(written(amendment, task.id())))
                        .isPresent()
                ? carried.assigned(earlier.lead(), earlier.coordinating(), earlier.supervising())
                : carried;
    }

    private static Optional<Instant> reassigned(Plan plan, String task) {
        return plan.life().history().stream()
                .filter(change -> change.action() == Action.TASK_REASSIGNED
                        && change.tasks().contains(task))
                .map(Change::at)
                .max(Instant::compareTo);
    }

    private static Instant written(Plan plan, String task) {
        Instant text = plan.life().history().stream()
                .filter(change -> change.action() == Action.DRAFTED || change.action() == Action.EDITED)
                .map(Change::at)
                .max(Instant::compareTo)
                .orElse(plan.createdAt());
        return reassigned(plan, task).filter(text::isBefore).orElse(text);
    }
}
