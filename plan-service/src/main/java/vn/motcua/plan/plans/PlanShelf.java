package vn.motcua.plan.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All plans in memory, for lists: it is told of every change. Of those that are no longer in force the tasks are left
 * out. Safe for many threads.
 */
public final class PlanShelf implements PlanListener {

    private static final Comparator<Plan> NEWEST_FIRST =
            Comparator.comparing(Plan::createdAt).reversed().thenComparing(Plan::id);

    private final Map<String, Plan> plans = new ConcurrentHashMap<>();

    @Override
    public void stands(Plan plan) {
        Plan kept = plan.status() != PlanStatus.SUPERSEDED
                ? plan
                : plan.saying(plan.content().withTasks(List.of()));
        plans.merge(plan.id(), kept, (known, told) -> known.version() > told.version() ? known : told);
    }

    /** One page of plans, the newest first. */
    public Found search(Wanted wanted, int page, int size) {
        List<Plan> matching = plans.values().stream()
                .filter(wanted::matches)
                .sorted(NEWEST_FIRST)
                .toList();
        return new Found(matching.stream().skip((long) page * size).limit(size).toList(), matching.size());
    }

    /** Which plans to look for; null does not narrow. */
    public record Wanted(
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable PlanKind kind,
            @Nullable PlanStatus status) {

        private boolean matches(Plan plan) {
            return (unit == null || unit.equals(plan.unit()))
                    && (year == null || year == plan.label().year())
                    && (kind == null || kind == plan.kind())
                    && (status == null || status == plan.status());
        }
    }

    /** One page. */
    public record Found(List<Plan> plans, int total) {}
}
