package vn.motcua.plan.cascade;

import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.PlanTarget;

/**
 * A target that holds for a unit.
 *
 * @param setBy the unit whose target it is
 * @param plan the plan that it stands in
 * @param superior what a unit above asks for where that is more; null where it is not below
 */
public record EffectiveTarget(
        PlanTarget target,
        Source source,
        String setBy,
        String plan,
        @Nullable Superior superior) {

    /** How it came to hold. */
    public enum Source {
        /** Tự đặt: it stands in the unit's own plan. */
        OWN,
        /** Kế thừa: the unit has none for the figure, so the nearest ancestor's holds. */
        INHERITED,
        /** Được giao: a unit above issued it to the unit. */
        ISSUED
    }

    /** What a unit above asks for. */
    public record Superior(PlanTarget target, String unit, String plan) {}
}
