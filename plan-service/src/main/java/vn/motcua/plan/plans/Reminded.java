package vn.motcua.plan.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which deliveries of a task people were reminded of, each named by its last day in time.
 *
 * @param dueSoon that they fall due within 7 days (sắp đến hạn)
 * @param overdue that they are late (quá hạn)
 */
public record Reminded(List<LocalDate> dueSoon, List<LocalDate> overdue) {

    /** Of none yet. */
    public static final Reminded NONE = new Reminded(List.of(), List.of());

    public Reminded {
        dueSoon = List.copyOf(dueSoon);
        overdue = List.copyOf(overdue);
    }

    /** With one more that falls due soon. */
    Reminded withDueSoon(LocalDate delivery) {
        return new Reminded(with(dueSoon, delivery), overdue);
    }

    /** With one more that is late. */
    Reminded withOverdue(LocalDate delivery) {
        return new Reminded(dueSoon, with(overdue, delivery));
    }

    /** With all of another. */
    Reminded and(Reminded other) {
        return new Reminded(
                Stream.concat(dueSoon.stream(), other.dueSoon.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(overdue.stream(), other.overdue.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<LocalDate> with(List<LocalDate> days, LocalDate day) {
        return Stream.concat(days.stream(), Stream.of(day)).toList();
    }
}
