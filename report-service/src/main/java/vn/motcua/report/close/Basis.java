package vn.motcua.report.close;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.contracts.unit.Units;
import vn.motcua.report.confirm.Confirmation;
import vn.motcua.report.content.TaskStates;
import vn.motcua.report.plans.PlanTargets;
import vn.motcua.report.plans.PublishedPlan;

/**
 * By what a report is made, fixed when it is asked for, so that whoever puts it together gets the same.
 *
 * @param units the unit, all below it and above it, each with its parent in the tree of the period's last day
 * @param plans the plans that can matter
 * @param sectorNames names of sectors by code
 * @param sectorGroups sectors of each group
 * @param confirmations what units had confirmed
 * @param tasks how tasks stood; null where they could not be asked for
 */
public record Basis(
        List<Unit> units,
        List<PublishedPlan> plans,
        Map<String, String> sectorNames,
        Map<String, Set<String>> sectorGroups,
        Versions versions,
        List<Confirmation> confirmations,
        @Nullable TaskStates tasks) {

    public Basis {
        confirmations = confirmations == null ? List.of() : List.copyOf(confirmations);
    }

    /** Which state of the data it is: stands beside the hash. */
    public record Versions(String catalogue, String calendar, long tree, Map<String, Integer> plans) {}

    /** The units of a tree that matter for one unit, each under its parent there. */
    static List<Unit> units(UnitTree tree, String unit) {
        return Stream.concat(tree.withDescendants(unit).stream(), tree.ancestors(unit).stream())
                .flatMap(code -> tree.units().byCode(code).stream())
                .map(known -> new Unit(
                        known.code(),
                        known.name(),
                        known.level(),
                        tree.parent(known.code()),
                        known.validFrom(),
                        known.validTo(),
                        List.of(),
                        List.of()))
                .toList();
    }

    /** The tree of a report. */
    UnitTree tree(ReportDefinition report) {
        return new Units(units).treeAt(report.asOf());
    }

    /** The targets of a report. */
    PlanTargets targets(ReportDefinition report, UnitTree tree) {
        return new PlanTargets(plans, tree, report.view().period());
    }
}
