package vn.motcua.plan.plans;

import java.time.LocalDate;
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
 * @param origin who set it, null for the unit itself
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
        List<TaskProgress> progress,
        @Nullable Origin origin,
        Reminded reminded) {

    public PlanTask {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        supervising = List.copyOf(supervising);
        products = List.copyOf(products);
        schedules = List.copyOf(schedules);
        progress = List.copyOf(progress);
    }

    /** One that the unit set itself, of which nobody was reminded yet. */
    public PlanTask(
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
        this(
                id,
                number,
                section,
                content,
                lead,
                coordinating,
                supervising,
                products,
                schedules,
                line,
                progress,
                null,
                Reminded.NONE);
    }

    /** The task with one more report; a report of a known id takes that one's place. */
    PlanTask reported(TaskProgress report) {
        return withProgress(Stream.concat(
                        progress.stream().filter(known -> !known.id().equals(report.id())), Stream.of(report))
                .toList());
    }

    /** The same with other reports. */
    public PlanTask withProgress(List<TaskProgress> reports) {
        return copy(lead, coordinating, supervising, reports, origin, reminded);
    }

    /** The same for which others answer. */
    PlanTask assigned(List<String> leading, List<String> helping, List<String> watching) {
        return copy(leading, helping, watching, progress, origin, reminded);
    }

    /** The same as set by another. */
    public PlanTask from(@Nullable Origin other) {
        return copy(lead, coordinating, supervising, progress, other, reminded);
    }

    /** The same after people were reminded. */
    PlanTask reminded(Reminded other) {
        return copy(lead, coordinating, supervising, progress, origin, other);
    }

    private PlanTask copy(
            List<String> leading,
            List<String> helping,
            List<String> watching,
            List<TaskProgress> reports,
            @Nullable Origin from,
            Reminded of) {
        return new PlanTask(
                id, number, section, content, leading, helping, watching, products, schedules, line, reports, from, of);
    }

    /** What it has to deliver in the plan's days, as it stood at a day. */
    public TaskDeliveries deliveriesAt(LocalDate day, DayRange plan) {
        return TaskDeliveries.of(this, plan, day);
    }

    /** How it stands at a day of the plan's year or half-year. */
    public TaskState stateAt(LocalDate day, DayRange plan) {
        Deliveries deliveries = Deliveries.of(schedules, plan);
        if (deliveries.lastDays().isEmpty()) {
            return withoutDays(deliveries, day, progress.stream().anyMatch(report -> report.deliversAt(day)));
        }
        return deliveriesAt(day, plan)
                .next()
                .map(next -> TaskState.ofOpen(next.lastDay(), day))
                .orElse(deliveries.ongoing() ? TaskState.ONGOING : TaskState.DONE);
    }

    private static TaskState withoutDays(Deliveries deliveries, LocalDate day, boolean done) {
        if (done) {
            return TaskState.DONE;
        }
        LocalDate begins = deliveries.begins();
        return begins != null && day.isBefore(begins) ? TaskState.NOT_DUE : TaskState.ONGOING;
    }
}
