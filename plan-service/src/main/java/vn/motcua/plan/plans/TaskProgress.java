package vn.motcua.plan.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report on a task (tiến độ). Of a task that comes back, each report that says done is one delivery.
 *
 * @param id as the sender names it, so that sending twice is one report
 * @param on the day it tells of
 * @param percent how far, null when not said
 * @param evidence document numbers or addresses (minh chứng)
 */
public record TaskProgress(
        String id,
        LocalDate on,
        boolean done,
        @Nullable Integer percent,
        @Nullable String note,
        List<String> evidence) {

    public TaskProgress {
        evidence = List.copyOf(evidence);
    }
}
