package vn.motcua.plan.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.plan.cascade.EffectiveTarget.Source;
import vn.motcua.plan.cascade.EffectiveTarget.Superior;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PublishedPlans;

/**
 * The targets that hold for units in a year or half-year (contract, section 6): own ones, for what a unit has none for
 * the nearest ancestor's, and beside them what was issued to it. Reads each plan once; used for one question.
 */
public final class EffectiveTargets {

    private final PlansInForce plans;
    private final PlanLabel label;
    private final UnitTree tree;
    private final Map<String, Optional<Plan>> own = new HashMap<>();

    /** Of one year or half-year, by the tree of units at its last day. */
    public EffectiveTargets(PublishedPlans published, PlanLabel label, UnitTree tree) {
        this.plans = new PlansInForce(published);
        this.label = label;
        this.tree = tree;
    }

    /** All that hold for a unit: own and inherited ones in the order of the plans, then the issued ones. */
    public List<EffectiveTarget> of(String unit) {
        Plan issued = plans.of(unit, label, PlanKind.ISSUED).orElse(null);
        List<Plan> lineage = lineage(unit);
        List<EffectiveTarget> effective = new ArrayList<>();
        Set<List<@Nullable String>> taken = new HashSet<>();
        for (Plan plan : lineage) {
            Set<List<@Nullable String>> figures = new HashSet<>();
            for (PlanTarget target : plan.content().targets()) {
                List<@Nullable String> figure = new ArrayList<>();
                figure.add(target.indicator());
                figure.add(target.sectorGroup());
                figures.add(figure);
                if (!taken.contains(figure)) {
                    effective.add(effective(unit, plan, target, lineage, issued));
                }
            }
            taken.addAll(figures);
        }
        if (issued != null) {
            issued.content().targets().stream()
                    .map(target -> new EffectiveTarget(target, Source.ISSUED, setBy(issued, target), issued.id(), null))
                    .forEach(effective::add);
        }
        return effective;
    }

    private static EffectiveTarget effective(
            String unit, Plan plan, PlanTarget target, List<Plan> lineage, @Nullable Plan issued) {
        boolean isOwn = plan.unit().equals(unit);
        return new EffectiveTarget(
                target,
                isOwn ? Source.OWN : Source.INHERITED,
                plan.unit(),
                plan.id(),
                superior(
                        target,
                        isOwn
                                ? lineage.stream()
                                        .filter(above -> !above.unit().equals(unit))
                                        .toList()
                                : List.of(),
                        issued));
    }

    /** How many of some targets of a unit are below what units above ask for. */
    public long weaker(String unit, List<PlanTarget> targets, @Nullable Plan issued) {
        List<Plan> above = tree.ancestors(unit).stream()
                .flatMap(superior -> own(superior).stream())
                .toList();
        return targets.stream()
                .filter(target -> superior(target, above, issued) != null)
                .count();
    }

    /** The strictest that is asked for, by the nearest unit above that says anything and by what was issued. */
    private static @Nullable Superior superior(PlanTarget target, List<Plan> above, @Nullable Plan issued) {
        Stream<Superior> nearest = above.stream()
                .map(plan -> comparable(plan, target).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
        Stream<Superior> given = issued == null ? Stream.empty() : comparable(issued, target);
        return Stream.concat(nearest, given)
                .filter(superior -> target.weakerThan(superior.target()))
                .reduce((one, other) -> one.target().weakerThan(other.target()) ? other : one)
                .orElse(null);
    }

    private static Stream<Superior> comparable(Plan plan, PlanTarget target) {
        return plan.content().targets().stream()
                .filter(target::comparesWith)
                .map(found -> new Superior(found, setBy(plan, found), plan.id()));
    }

    private static String setBy(Plan plan, PlanTarget target) {
        return target.origin() == null ? plan.unit() : target.origin().unit();
    }

    private List<Plan> lineage(String unit) {
        return Stream.concat(Stream.of(unit), tree.ancestors(unit).stream())
                .flatMap(of -> own(of).stream())
                .toList();
    }

    private Optional<Plan> own(String unit) {
        return own.computeIfAbsent(unit, of -> plans.of(of, label, PlanKind.OWN));
    }
}
