package vn.motcua.plan.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.contracts.unit.UnitTree;

/** What the units above have set (chỉ tiêu cấp trên giao), to compare a lower unit's targets with. */
public final class SuperiorTargets {

    private final PublishedPlans plans;

    /** Reads published plans. */
    public SuperiorTargets(PublishedPlans plans) {
        this.plans = plans;
    }

    /** Each target that asks for less than the nearest unit above that set the same figure. */
    public List<Weaker> weaker(String unit, PlanLabel label, UnitTree tree, List<PlanTarget> targets) {
        List<Plan> above = tree.ancestors(unit).stream()
                .flatMap(superior -> inForce(superior, label).stream())
                .toList();
        return targets.stream()
                .flatMap(target -> nearest(above, target).stream())
                .filter(found -> found.target().weakerThan(found.superior()))
                .toList();
    }

    /** The narrowest published plan of a unit that covers the label. */
    private Optional<Plan> inForce(String unit, PlanLabel label) {
        return plans.of(unit).stream()
                .filter(plan -> plan.kind() == PlanKind.OWN)
                .filter(plan -> plan.label().period().covers(label.period()))
                .max((one, other) -> {
                    int narrower = Boolean.compare(
                            one.label().half() != null, other.label().half() != null);
                    return narrower != 0 ? narrower : Plan.PUBLICATION.compare(one, other);
                });
    }

    private static Optional<Weaker> nearest(List<Plan> above, PlanTarget target) {
        return above.stream()
                .flatMap(plan -> strictest(plan, target).map(set -> new Weaker(target, set, plan)).stream())
                .findFirst();
    }

    private static Optional<PlanTarget> strictest(Plan plan, PlanTarget target) {
        Stream<PlanTarget> same = plan.content().targets().stream().filter(target::comparesWith);
        return same.reduce((one, other) -> one.weakerThan(other) ? other : one);
    }

    /** A target, and what the plan of a unit above asks for. */
    public record Weaker(PlanTarget target, PlanTarget superior, Plan plan) {}
}
