package vn.motcua.plan.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report on a task (tiến độ). Of a task that comes back, each report that says done is one delivery.
 *
 * @param id as the sender names it, so that sending twice is one report
 * @param on the day it tells of
 * @param percent how far, null when not said
 * @param evidence what proves it (minh chứng)
 * @param by who reported, null where that was not kept
 * @param occurrence the last day in time of the delivery it tells of; null for the next one that is open
 * @param reopened that it counts no longer, and why; null while it counts
 */
public record TaskProgress(
        String id,
        LocalDate on,
        boolean done,
        @Nullable Integer percent,
        @Nullable String note,
        List<Evidence> evidence,
        @Nullable String by,
        @Nullable LocalDate occurrence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reopening reopened) {

    public TaskProgress {
        evidence = List.copyOf(evidence);
    }

    /** Whether it takes a delivery off at a day. */
    boolean deliversAt(LocalDate day) {
        return done && !on.isAfter(day) && (reopened == null || reopened.on().isAfter(day));
    }

    /** The same, taken back. */
    TaskProgress reopened(Reopening reopening) {
        return new TaskProgress(id, on, done, percent, note, evidence, by, occurrence, reopening);
    }
}
