package vn.motcua.plan.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All plans in memory, for lists: it is told of every change. Of those that are no longer in force the tasks are left
 * out. Safe for many threads.
 */
public final class PlanShelf implements PlanListener, PublishedPlans {

    private static final Comparator<Plan> NEWEST_FIRST =
            Comparator.comparing(Plan::createdAt).reversed().thenComparing(Plan::id);

    private final Map<String, Map<String, Plan>> units = new ConcurrentHashMap<>();

    @Override
    public void stands(Plan plan) {
        Plan kept = plan.status() == PlanStatus.SUPERSEDED
                ? plan.saying(plan.content().withTasks(List.of()))
                : plan;
        units.computeIfAbsent(plan.unit(), unit -> new ConcurrentHashMap<>())
                .merge(plan.id(), kept, (known, told) -> known.version() > told.version() ? known : told);
    }

    /** One page of plans, the newest first. */
    public Found search(Wanted wanted, int page, int size) {
        Stream<Plan> plans = (wanted.units() == null ? units.keySet() : wanted.units())
                .stream().flatMap(this::ofUnit);
        List<Plan> matching = plans.filter(wanted::matches).sorted(NEWEST_FIRST).toList();
        return new Found(matching.stream().skip((long) page * size).limit(size).toList(), matching.size());
    }

    /** The plans of a unit that are published or drafts. */
    public List<Plan> plansOf(String unit) {
        return ofUnit(unit)
                .filter(plan -> plan.status() != PlanStatus.SUPERSEDED)
                .toList();
    }

    @Override
    public List<Plan> of(String unit) {
        return ofUnit(unit)
                .filter(plan -> plan.status() == PlanStatus.PUBLISHED)
                .toList();
    }

    private Stream<Plan> ofUnit(String unit) {
        return units.getOrDefault(unit, Map.of()).values().stream();
    }

    /**
     * Which plans to look for; null does not narrow.
     *
     * @param words whether a plan has the words that are looked for
     */
    public record Wanted(
            @Nullable Set<String> units,
            @Nullable Integer year,
            @Nullable PlanKind kind,
            @Nullable PlanStatus status,
            Predicate<Plan> words) {

        public Wanted {
            units = units == null ? null : Set.copyOf(units);
        }

        private boolean matches(Plan plan) {
            return (year == null || year == plan.label().year())
                    && (kind == null || kind == plan.kind())
                    && (status == null || status == plan.status())
                    && words.test(plan);
        }
    }

    /** One page. */
    public record Found(List<Plan> plans, int total) {}
}
