package vn.motcua.plan.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.schedule.Deliveries;

/**
 * What a task has to deliver in the plan's days, and which report took each delivery off. A report that names its
 * delivery takes that one; the others take the open ones in the order they fall due.
 */
public record TaskDeliveries(List<Delivery> all) {

    public TaskDeliveries {
        all = List.copyOf(all);
    }

    /** As they stood at a day. */
    static TaskDeliveries of(PlanTask task, DayRange plan, LocalDate day) {
        List<LocalDate> lastDays = Deliveries.of(task.schedules(), plan).lastDays();
        @Nullable TaskProgress[] taken = new TaskProgress[lastDays.size()];
        List<TaskProgress> unnamed = new ArrayList<>();
        for (TaskProgress report : task.progress()) {
            if (report.deliversAt(day)) {
                IntStream.range(0, taken.length)
                        .filter(i -> taken[i] == null && lastDays.get(i).equals(report.occurrence()))
                        .findFirst()
                        .ifPresentOrElse(i -> taken[i] = report, () -> unnamed.add(report));
            }
        }
        for (TaskProgress report : unnamed) {
            IntStream.range(0, taken.length)
                    .filter(i -> taken[i] == null)
                    .findFirst()
                    .ifPresent(i -> taken[i] = report);
        }
        return new TaskDeliveries(IntStream.range(0, taken.length)
                .mapToObj(i -> new Delivery(lastDays.get(i), taken[i]))
                .toList());
    }

    /** The first that is open. */
    public Optional<Delivery> next() {
        return all.stream().filter(Delivery::open).findFirst();
    }

    /** The last days of those that are open, each once. */
    List<LocalDate> open() {
        return all.stream()
                .filter(Delivery::open)
                .map(Delivery::lastDay)
                .distinct()
                .toList();
    }

    /**
     * One delivery.
     *
     * @param lastDay the last day in time
     * @param report what says that it was made; null while it is open
     */
    public record Delivery(LocalDate lastDay, @Nullable TaskProgress report) {

        /** Whether nobody has told that it was made. */
        public boolean open() {
            return report == null;
        }
    }
}
