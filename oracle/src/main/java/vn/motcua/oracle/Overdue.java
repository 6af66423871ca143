package vn.motcua.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds when a dossier is overdue (quá hạn) by asking, right after every instant at which anything can change, whether it is
 * overdue then.
 */
final class Overdue {

    private final Course course;
    private final DueDate due;

    Overdue(Course course, DueDate due) {
        this.course = course;
        this.due = due;
    }

    /** The maximal stretches in which the dossier is open, not paused, and past the due date in force. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        Optional<Instant> since = Optional.empty();
        for (Instant instant : turningPoints()) {
            boolean overdue = holdsRightAfter(instant);
            if (overdue && since.isEmpty()) {
                since = Optional.of(instant);
            } else if (!overdue && since.isPresent()) {
                spans.add(new Span(since.get(), Optional.of(instant)));
                since = Optional.empty();
            }
        }
        since.ifPresent(instant -> spans.add(new Span(instant, Optional.empty())));
        return spans;
    }

    private boolean holdsRightAfter(Instant instant) {
        return course.open().coversRightAfter(instant)
                && !course.isPausedRightAfter(instant)
                && due.inForceAt(instant, course.pauses())
                        .filter(dueAt -> !instant.isBefore(dueAt))
                        .isPresent();
    }

    private SortedSet<Instant> turningPoints() {
        SortedSet<Instant> points = new TreeSet<>();
        points.add(course.acceptedAt());
        course.finish().ifPresent(points::add);
        for (Span pause : course.pauses()) {
            points.add(pause.begin());
            pause.end().ifPresent(points::add);
        }
        for (Instant point : List.copyOf(points)) {
            due.inForceAt(point, course.pauses()).ifPresent(points::add);
        }
        return points;
    }
}
