package vn.motcua.report.plans;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Target;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.unit.UnitTree;

/**
 * Which targets stand for a unit in a period (contract, section 6): those of its narrowest plan that covers the
 * period's label, and for an indicator and sector group that it has none for, the nearest ancestor's. Beside them stand
 * those that units above issued to it (chỉ tiêu được giao); these are not inherited further.
 */
public final class PlanTargets {

    private static final Comparator<PublishedPlan> NARROWEST = Comparator.<PublishedPlan>comparingInt(
                    plan -> plan.period().kind().ordinal())
            .thenComparing(Comparator.comparingInt(PublishedPlan::version).reversed())
            .thenComparing(PublishedPlan::id);

    private final UnitTree tree;
    private final Map<String, PublishedPlan> byUnit = new HashMap<>();
    private final Map<String, PublishedPlan> issued = new HashMap<>();

    /** The targets of a period over a tree of units. */
    public PlanTargets(Collection<PublishedPlan> plans, UnitTree tree, Period period) {
        this.tree = tree;
        plans.stream()
                .filter(plan -> plan.period().covers(period.months()))
                .sorted(NARROWEST)
                .forEach(plan -> (plan.issued() ? issued : byUnit).putIfAbsent(plan.unit(), plan));
    }

    /** The targets of a unit for an indicator and sector group; null for all sectors. */
    public List<Target> of(String unit, String indicator, @Nullable String sectorGroup) {
        List<Target> own = lineage(unit)
                .map(plan -> on(plan, indicator, sectorGroup))
                .filter(targets -> !targets.isEmpty())
                .findFirst()
                .orElse(List.of());
        PublishedPlan given = issued.get(unit);
        return given == null
                ? own
                : Stream.concat(own.stream(), on(given, indicator, sectorGroup).stream())
                        .toList();
    }

    private static List<Target> on(PublishedPlan plan, String indicator, @Nullable String sectorGroup) {
        return plan.targets().stream()
                .filter(target ->
                        target.indicator().equals(indicator) && Objects.equals(target.sectorGroup(), sectorGroup))
                .toList();
    }

    /** The sector groups that a unit has targets for on an indicator. */
    public Set<String> sectorGroups(String unit, String indicator) {
        Set<String> groups = new TreeSet<>();
        concerning(unit)
                .flatMap(plan -> plan.targets().stream())
                .filter(target -> target.indicator().equals(indicator) && target.sectorGroup() != null)
                .forEach(target -> groups.add(target.sectorGroup()));
        return groups;
    }

    /** How a unit reports: by its own plan, or the nearest one above that says so. */
    public Optional<Reporting> reporting(String unit) {
        return lineage(unit)
                .map(PublishedPlan::reporting)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The plans that can matter for some units, each once. */
    public List<PublishedPlan> plansOf(Collection<String> units) {
        return units.stream().flatMap(this::concerning).distinct().toList();
    }

    /** True when one of some units has a target that is narrowed to a sector group. */
    public boolean anyBySectorGroup(Collection<String> units) {
        return targetsOf(units).anyMatch(target -> target.sectorGroup() != null);
    }

    /** True when one of some units has a target that needs the figures of the last year. */
    public boolean anyGrowth(Collection<String> units) {
        return targetsOf(units)
                .anyMatch(target -> target.form() == TargetForm.GROWTH_AT_LEAST && target.base() == null);
    }

    private Stream<Target> targetsOf(Collection<String> units) {
        return plansOf(units).stream().flatMap(plan -> plan.targets().stream());
    }

    private Stream<PublishedPlan> concerning(String unit) {
        return Stream.concat(lineage(unit), Stream.ofNullable(issued.get(unit)));
    }

    private Stream<PublishedPlan> lineage(String unit) {
        return Stream.concat(Stream.of(unit), tree.ancestors(unit).stream())
                .map(byUnit::get)
                .filter(Objects::nonNull);
    }
}
