package vn.motcua.report.documents;

import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.UnitTree;

/**
 * The unit that issues a document (cơ quan ban hành).
 *
 * @param office true for an office that signs for itself, false for a place whose People's Committee signs
 * @param above the name of the unit above, empty for none
 */
public record Issuer(String name, boolean office, String above) {

    /** A unit of a tree. */
    public static Issuer of(String name, @Nullable Unit unit, UnitTree tree) {
        String parent = unit == null ? null : unit.parent();
        return new Issuer(
                name,
                unit != null && unit.level() == UnitLevel.AGENCY,
                parent == null ? "" : tree.units().name(parent));
    }
}
