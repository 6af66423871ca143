package vn.motcua.report.close;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.report.confirm.Confirmations;
import vn.motcua.report.indicators.Boards;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.plans.PlanTargets;
import vn.motcua.report.plans.PublishedPlan;
import vn.motcua.report.plans.PublishedPlans;

/** Fixes by what a report is made, from what is known at the moment it is asked for. */
record BasisWriter(
        Supplier<ReferenceData> reference, PublishedPlans plans, Confirmations confirmations, TaskQuestions tasks) {

    Basis of(Unit unit, PeriodView view) {
        ReferenceData known = reference.get();
        UnitTree tree = known.units().treeAt(view.asOf());
        List<String> scope = tree.withDescendants(unit.code());
        List<PublishedPlan> relevant = new PlanTargets(plans.current(), tree, view.period()).plansOf(scope);
        return new Basis(
                Basis.units(tree, unit.code()),
                relevant,
                known.catalogue().sectors().stream()
                        .collect(Collectors.toMap(
                                ProcedureCatalogue.Sector::code,
                                ProcedureCatalogue.Sector::name,
                                (first, second) -> second)),
                Boards.sectorGroups(known.catalogue()),
                new Basis.Versions(
                        known.versions().catalogue(),
                        known.versions().calendar(),
                        known.versions().tree(),
                        relevant.stream()
                                .collect(Collectors.toMap(
                                        PublishedPlan::id, PublishedPlan::version, (first, second) -> second))),
                confirmations.of(scope, view.period().label(), view.cutOff()),
                tasks.of(unit.code(), view.asOf()).orElse(null));
    }
}
