package vn.motcua.indicator.dossiers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Interval;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.dossier.Timing;
import vn.motcua.contracts.event.Step;

/**
 * A dossier's course (diễn biến) at an instant, in numbers and words.
 *
 * @param dueAt as last set; null when the dossier has no due date
 * @param dueInForce at the finish, or at the instant while it is open
 * @param dueExplanation how the due date in force came about
 * @param explanation how the dossier stands towards its due date
 * @param latenessExplanation why it is late and what was done about it; null when it is not
 */
record ExplainedCourse(
        Instant at,
        List<ExplainedStep> steps,
        Outcome outcome,
        @Nullable Instant finish,
        List<ExplainedPause> pauses,
        @Nullable Instant dueAt,
        Instant dueSetAt,
        @Nullable Instant dueInForce,
        String dueExplanation,
        @Nullable Timing timing,
        boolean excused,
        List<Interval> overdue,
        boolean open,
        boolean paused,
        boolean overdueNow,
        String explanation,
        @Nullable String latenessExplanation) {

    /** A step in force. */
    record ExplainedStep(Step step, Instant at, String explanation) {}

    /**
     * A time in which the dossier waited for the citizen.
     *
     * @param end null for none yet
     * @param movesDue whether the due date in force is later by it
     */
    record ExplainedPause(Instant start, @Nullable Instant end, boolean movesDue, String explanation) {}
}
