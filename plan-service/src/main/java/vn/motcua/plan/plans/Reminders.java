package vn.motcua.plan.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of what people are to be reminded: a delivery that is open is told 7 days ahead (sắp đến hạn) and once it is late (quá
 * hạn), each once. What is late is not told as due soon any more.
 */
final class Reminders {

    private Reminders() {}

    /** The first day on which people are to be reminded of something; it may be past. */
    static Optional<LocalDate> next(Plan plan) {
        return plan.status() != PlanStatus.PUBLISHED
                ? Optional.empty()
                : plan.content().tasks().stream()
                        .flatMap(task -> days(plan, task))
                        .min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> days(Plan plan, PlanTask task) {
        return open(plan, task, LocalDate.MAX).stream()
                .filter(delivery -> !task.reminded().overdue().contains(delivery))
                .map(delivery -> task.reminded().dueSoon().contains(delivery)
                        ? delivery.plusDays(1)
                        : delivery.minusDays(TaskState.SOON_DAYS));
    }

    /** The plan after people were reminded of all that is to be told at a day; the same if that is nothing. */
    static Plan tell(Plan plan, LocalDate today, Stamp stamp) {
        Plan reminded = plan;
        for (PlanTask task : plan.content().tasks()) {
            for (LocalDate delivery : open(plan, task, today)) {
                reminded = tell(reminded, task.id(), delivery, today, stamp);
            }
        }
        return reminded;
    }

    private static Plan tell(Plan plan, String taskId, LocalDate delivery, LocalDate today, Stamp stamp) {
        PlanTask task = plan.task(taskId).orElseThrow();
        Reminded known = task.reminded();
        if (delivery.isBefore(today)) {
            return known.overdue().contains(delivery)
                    ? plan
                    : told(plan, task.reminded(known.withOverdue(delivery)), Action.TASK_OVERDUE, delivery, stamp);
        }
        return known.dueSoon().contains(delivery)
                        || delivery.minusDays(TaskState.SOON_DAYS).isAfter(today)
                ? plan
                : told(plan, task.reminded(known.withDueSoon(delivery)), Action.TASK_DUE_SOON, delivery, stamp);
    }

    private static Plan told(Plan plan, PlanTask task, Action action, LocalDate delivery, Stamp stamp) {
        return plan.with(task)
                .after(Change.of(action, stamp).ofTasks(List.of(task.id())).ofDelivery(delivery));
    }

    private static List<LocalDate> open(Plan plan, PlanTask task, LocalDate day) {
        return task.deliveriesAt(day, plan.label().days()).open();
    }
}
