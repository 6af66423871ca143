package vn.motcua.plan.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.schedule.Deliveries;
import vn.motcua.plan.schedule.Schedule;

/**
 * A task (nhiệm vụ): one row with content, or one heading block with lead, product or time lines.
 *
 * @param id stable within the plan
 * @param number as printed
 * @param lead đơn vị chủ trì
 * @param coordinating đơn vị phối hợp
 * @param supervising đơn vị giám sát
 * @param products sản phẩm
 * @param schedules when it is to be done, at least one, the main one first
 * @param line where it begins, from 1
 */
public record PlanTask(
        String id,
        String number,
        String section,
        String content,
        List<String> lead,
        List<String> coordinating,
        List<String> supervising,
        List<String> products,
        List<Schedule> schedules,
        @Nullable Integer line,
        List<TaskProgress> progress) {

    private static final int SOON_DAYS = 7;

    public PlanTask {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        supervising = List.copyOf(supervising);
        products = List.copyOf(products);
        schedules = List.copyOf(schedules);
        progress = List.copyOf(progress);
    }

    /** The task with one more report; a report of a known id takes that one's place. */
    PlanTask reported(TaskProgress report) {
        List<TaskProgress> reports = Stream.concat(
                        progress.stream().filter(known -> !known.id().equals(report.id())), Stream.of(report))
                .toList();
        return new PlanTask(
                id, number, section, content, lead, coordinating, supervising, products, schedules, line, reports);
    }

    /**
     * How it stands at a day of the plan's year or half-year. Reports that say done are counted against the deliveries in
     * the order they fall due.
     */
    public TaskState stateAt(LocalDate day, DayRange plan) {
        Deliveries deliveries = Deliveries.of(schedules, plan);
        long done = progress.stream()
                .filter(report -> report.done() && !report.on().isAfter(day))
                .count();
        if (deliveries.lastDays().isEmpty()) {
            return withoutDays(deliveries, day, done > 0);
        }
        return deliveries.lastDays().stream()
                .skip(done)
                .findFirst()
                .map(next -> due(next, day))
                .orElse(deliveries.ongoing() ? TaskState.ONGOING : TaskState.DONE);
    }

    private static TaskState withoutDays(Deliveries deliveries, LocalDate day, boolean done) {
        if (done) {
            return TaskState.DONE;
        }
        LocalDate begins = deliveries.begins();
        return begins != null && day.isBefore(begins) ? TaskState.NOT_DUE : TaskState.ONGOING;
    }

    private static TaskState due(LocalDate lastDay, LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, lastDay);
        if (left < 0) {
            return TaskState.OVERDUE;
        }
        return left <= SOON_DAYS ? TaskState.DUE_SOON : TaskState.NOT_DUE;
    }
}
