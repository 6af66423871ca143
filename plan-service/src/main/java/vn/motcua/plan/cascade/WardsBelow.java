package vn.motcua.plan.cascade;

import java.util.List;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.plans.PlanLabel;

/** The wards below units, as they are at the last day of a year or half-year. */
final class WardsBelow {

    private final Units units;
    private final UnitTree tree;

    WardsBelow(Units units, PlanLabel label) {
        this.units = units;
        this.tree = units.treeAt(label.days().to());
    }

    UnitTree tree() {
        return tree;
    }

    /** The wards below a unit, without itself. */
    List<String> of(String unit) {
        return tree.withDescendants(unit).stream()
                .filter(code -> !code.equals(unit) && !tree.former(code) && isWard(code))
                .toList();
    }

    /** True for a ward (phường, xã, đặc khu). */
    boolean isWard(String unit) {
        return units.byCode(unit).map(known -> known.level() == UnitLevel.WARD).orElse(false);
    }

    /** True when a unit lies below another one. */
    boolean isBelow(String unit, String above) {
        return tree.ancestors(unit).contains(above);
    }
}
