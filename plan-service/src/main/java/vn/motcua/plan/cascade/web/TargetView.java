package vn.motcua.plan.cascade.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.cascade.EffectiveTarget;
import vn.motcua.plan.plans.PlanTarget;

/**
 * A target that holds for a unit.
 *
 * @param setBy the unit whose target it is
 * @param issue the act of issuing that it came by; null for one that was not issued
 * @param belowSuperior whether a unit above asks for more
 */
record TargetView(
        String indicator,
        @Nullable String sectorGroup,
        TargetForm form,
        BigDecimal value,
        @Nullable BigDecimal stretch,
        @Nullable BigDecimal base,
        EffectiveTarget.Source source,
        String setBy,
        String setByName,
        String plan,
        @Nullable String issue,
        boolean belowSuperior,
        @Nullable SuperiorView superior) {

    static TargetView of(EffectiveTarget effective, Units units) {
        PlanTarget target = effective.target();
        EffectiveTarget.Superior superior = effective.superior();
        return new TargetView(
                target.indicator(),
                target.sectorGroup(),
                target.form(),
                target.value(),
                target.stretch(),
                target.base(),
                effective.source(),
                effective.setBy(),
                units.name(effective.setBy()),
                effective.plan(),
                target.origin() == null ? null : target.origin().issue(),
                superior != null,
                superior == null
                        ? null
                        : new SuperiorView(
                                superior.unit(),
                                units.name(superior.unit()),
                                superior.plan(),
                                superior.target().value()));
    }

    /** What a unit above asks for. */
    record SuperiorView(String unit, String name, String plan, BigDecimal value) {}
}
