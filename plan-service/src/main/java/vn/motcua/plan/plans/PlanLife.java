package vn.motcua.plan.plans;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is, and how it came there.
 *
 * @param amends the plan it was made from (điều chỉnh), null for a new one
 * @param supersededBy the plan that took its place; null while there is none, and when it was withdrawn
 * @param history what happened, oldest first; of a draft's edits the last ones only
 */
public record PlanLife(
        PlanStatus status,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable String amends,
        @Nullable String supersededBy,
        @Nullable Withdrawal withdrawn,
        List<Change> history) {

    private static final int EDITS = 100;

    public PlanLife {
        history = List.copyOf(history);
    }

    static PlanLife draft(Instant now, @Nullable String amends) {
        return new PlanLife(PlanStatus.DRAFT, now, null, amends, null, null, List.of());
    }

    PlanLife published(Instant now) {
        return new PlanLife(PlanStatus.PUBLISHED, createdAt, now, amends, null, null, history);
    }

    PlanLife superseded(String by) {
        return new PlanLife(PlanStatus.SUPERSEDED, createdAt, publishedAt, amends, by, null, history);
    }

    PlanLife withdrawn(Withdrawal withdrawal) {
        return new PlanLife(PlanStatus.SUPERSEDED, createdAt, publishedAt, amends, null, withdrawal, history);
    }

    PlanLife with(Change change) {
        boolean full = publishedAt == null && history.size() > EDITS;
        List<Change> kept = full
                ? Stream.concat(history.stream().limit(1), history.stream().skip(2))
                        .toList()
                : history;
        return new PlanLife(
                status,
                createdAt,
                publishedAt,
                amends,
                supersededBy,
                withdrawn,
                Stream.concat(kept.stream(), Stream.of(change)).toList());
    }
}
