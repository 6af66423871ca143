package vn.motcua.contracts.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facet.Acceptance;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.time.LocalDays;

/**
 * All that follows from the facts of a dossier that counts, without a clock (contract, section 3).
 *
 * @param timing null unless resolved
 * @param excused the cause of lateness is known and not subjective (nguyên nhân khách quan)
 * @param overdue the maximal times in which it was or will be overdue (quá hạn), in order
 */
public record Assessment(
        Acceptance acceptance,
        Course course,
        Pauses pauses,
        DueDate due,
        @Nullable Timing timing,
        boolean causeKnown,
        boolean excused,
        List<Interval> overdue) {

    /** What follows from the facts; null while the dossier does not count. */
    public static @Nullable Assessment of(DossierFacts facts) {
        Acceptance acceptance = facts.acceptance();
        if (acceptance == null || facts.voided()) {
            return null;
        }
        Course course = Course.of(facts, acceptance.acceptedAt());
        Pauses pauses = Pauses.of(course, acceptance.acceptedAt());
        DueDate due = DueDate.of(facts, acceptance);
        LatenessCause cause = facts.lateness() == null ? null : facts.lateness().cause();
        return new Assessment(
                acceptance,
                course,
                pauses,
                due,
                timing(course, due, pauses),
                cause != null,
                cause != null && cause.excuses(),
                overdue(acceptance.acceptedAt(), course, pauses, due));
    }

    /** The due date in force at an instant; null when there is none. */
    public @Nullable Instant dueInForceAt(Instant instant) {
        return due.inForceAt(instant, pauses);
    }

    /** True when it is open, not paused and past its due date at the instant. */
    public boolean overdueAt(Instant instant) {
        return overdue.stream().anyMatch(interval -> interval.contains(instant));
    }

    /** True from acceptance to finish. */
    public boolean openAt(Instant instant) {
        return new Interval(acceptance.acceptedAt(), course.finish()).contains(instant);
    }

    /** Whole seconds from acceptance to finish less pauses, rounded down; 0 while open. */
    public long processingSeconds() {
        return course.finish() == null
                ? 0
                : Duration.between(acceptance.acceptedAt(), course.finish())
                        .minus(pauses.total())
                        .toSeconds();
    }

    private static @Nullable Timing timing(Course course, DueDate due, Pauses pauses) {
        if (course.outcome() != Outcome.RESOLVED || course.finish() == null) {
            return null;
        }
        Instant inForce = due.inForceAt(course.finish(), pauses);
        if (inForce == null) {
            return Timing.ON_TIME;
        }
        if (course.finish().isAfter(inForce)) {
            return Timing.LATE;
        }
        return LocalDays.epochDay(course.finish()) < LocalDays.epochDay(inForce) ? Timing.EARLY : Timing.ON_TIME;
    }

    /** Between pauses the due date in force stands still, so each stretch is overdue from it to the stretch's end. */
    private static List<Interval> overdue(Instant acceptedAt, Course course, Pauses pauses, DueDate due) {
        List<Interval> overdue = new ArrayList<>();
        if (due.at() == null) {
            return overdue;
        }
        Instant stretch = acceptedAt;
        for (Interval pause : pauses.intervals()) {
            addOverdue(overdue, stretch, pause.start(), due, pauses);
            if (pause.end() == null) {
                return overdue;
            }
            stretch = pause.end();
        }
        addOverdue(overdue, stretch, course.finish(), due, pauses);
        return overdue;
    }

    private static void addOverdue(
            List<Interval> overdue, Instant from, @Nullable Instant to, DueDate due, Pauses pauses) {
        Instant inForce = due.inForceAt(from, pauses);
        if (inForce == null) {
            return;
        }
        Instant start = inForce.isAfter(from) ? inForce : from;
        if (to == null || start.isBefore(to)) {
            overdue.add(new Interval(start, to));
        }
    }
}
