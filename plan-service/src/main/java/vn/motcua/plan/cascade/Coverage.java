package vn.motcua.plan.cascade;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanShelf;
import vn.motcua.plan.plans.PlanStatus;

/** Which wards below a unit have a plan for a year or half-year, and how good it is (độ phủ kế hoạch). */
public final class Coverage {

    private final PlanShelf shelf;

    /** Looks at the plans on a shelf. */
    public Coverage(PlanShelf shelf) {
        this.shelf = shelf;
    }

    /** All wards below a unit, by their names. */
    public List<WardCoverage> of(String unit, PlanLabel label, Units units) {
        WardsBelow below = new WardsBelow(units, label);
        EffectiveTargets targets = new EffectiveTargets(shelf, label, below.tree());
        return below.of(unit).stream()
                .map(ward -> ward(ward, units.name(ward), label, targets))
                .sorted(Comparator.comparing(WardCoverage::name).thenComparing(WardCoverage::unit))
                .toList();
    }

    private WardCoverage ward(String ward, String name, PlanLabel label, EffectiveTargets targets) {
        List<Plan> plans = shelf.plansOf(ward);
        Plan issued = PlansInForce.among(plans, label, PlanKind.ISSUED).orElse(null);
        Plan plan = PlansInForce.among(plans, label, PlanKind.OWN).orElseGet(() -> draft(plans, label));
        String book = issued == null ? null : issued.id();
        if (plan == null) {
            return new WardCoverage(ward, name, WardCoverage.State.NONE, null, 0, 0, 0, 0, book);
        }
        return new WardCoverage(
                ward,
                name,
                plan.status() == PlanStatus.DRAFT ? WardCoverage.State.DRAFT : WardCoverage.State.PUBLISHED,
                plan.id(),
                plan.content().targets().size(),
                (int) targets.weaker(ward, plan.content().targets(), issued),
                plan.content().tasks().size(),
                (int) plan.content().tasks().stream()
                        .filter(task -> task.lead().isEmpty())
                        .count(),
                book);
    }

    private static @Nullable Plan draft(List<Plan> plans, PlanLabel label) {
        return plans.stream()
                .filter(plan -> plan.status() == PlanStatus.DRAFT && plan.kind() == PlanKind.OWN)
                .filter(plan -> plan.label().period().covers(label.period()))
                .max(Comparator.comparingInt(Plan::number))
                .orElse(null);
    }
}
