package vn.motcua.contracts.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.event.StepAt;

/** The times in which a dossier waits for the citizen (tạm dừng, chờ bổ sung), in order (contract, section 3). */
public record Pauses(List<Interval> intervals) {

    public Pauses {
        intervals = List.copyOf(intervals);
    }

    /** From each supplement request that is not inside a pause to the next step of another kind. */
    static Pauses of(Course course, Instant acceptedAt) {
        List<Interval> pauses = new ArrayList<>();
        Instant requested = null;
        for (StepAt step : course.steps()) {
            if (course.finish() != null && !step.at().isBefore(course.finish())) {
                break;
            }
            if (step.step() == Step.SUPPLEMENT_REQUESTED) {
                requested = requested == null ? step.at() : requested;
            } else if (requested != null) {
                addClipped(pauses, requested, step.at(), acceptedAt);
                requested = null;
            }
        }
        if (requested != null) {
            addClipped(pauses, requested, course.finish(), acceptedAt);
        }
        return new Pauses(pauses);
    }

    private static void addClipped(List<Interval> pauses, Instant start, @Nullable Instant end, Instant acceptedAt) {
        Instant clipped = start.isBefore(acceptedAt) ? acceptedAt : start;
        if (end == null || clipped.isBefore(end)) {
            pauses.add(new Interval(clipped, end));
        }
    }

    /** True when the dossier is paused at the instant. */
    public boolean pausedAt(Instant at) {
        return intervals.stream().anyMatch(pause -> pause.contains(at));
    }

    /** The length of every pause that has ended by an instant and began at or after another. */
    Duration endedBy(Instant at, Instant begunFrom) {
        Duration sum = Duration.ZERO;
        for (Interval pause : intervals) {
            if (pause.endedBy(at) && !pause.start().isBefore(begunFrom)) {
                sum = sum.plus(pause.length());
            }
        }
        return sum;
    }

    /** The length of all pauses that have ended. */
    Duration total() {
        return intervals.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }
}
