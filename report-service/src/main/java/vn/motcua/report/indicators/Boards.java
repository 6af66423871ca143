package vn.motcua.report.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.report.cells.FigureReader;
import vn.motcua.report.figures.Level;
import vn.motcua.report.plans.PlanTargets;
import vn.motcua.report.plans.PublishedPlans;

/** Lays out boards of indicators and scores from what is known now. */
public final class Boards {

    private final Supplier<ReferenceData> reference;
    private final PublishedPlans plans;
    private final FigureReader reader;
    private final IndicatorCatalogue indicators;
    private final Score766 scheme;

    /** Boards over the newest reference data, plans and figures. */
    public Boards(
            Supplier<ReferenceData> reference,
            PublishedPlans plans,
            FigureReader reader,
            IndicatorCatalogue indicators,
            Score766 scheme) {
        this.reference = reference;
        this.plans = plans;
        this.reader = reader;
        this.indicators = indicators;
        this.scheme = scheme;
    }

    /** The board of a unit and all below it. */
    public IndicatorBoard indicators(String unit, PeriodView view, Narrowing narrowing) {
        ReferenceData known = reference.get();
        UnitTree tree = known.units().treeAt(view.asOf());
        List<String> scope = tree.withDescendants(unit);
        PlanTargets targets = new PlanTargets(plans.current(), tree, view.period());
        Level level = narrowing.isNone() && targets.anyBySectorGroup(scope) ? Level.SECTOR : narrowing.level();
        ScopeFigures figures = figures(tree, scope, view, narrowing, level);
        ScopeFigures lastYear = targets.anyGrowth(scope)
                ? figures(tree, scope, view.yearBefore(), narrowing, level)
                : new ScopeFigures(tree, Map.of(), Map.of());
        return new IndicatorBoard(indicators, figures, lastYear, targets, sectorGroups(known.catalogue()), narrowing);
    }

    /** The board that a unit and all below it would have at the period's end, if they went on as in recent days. */
    public IndicatorBoard projected(String unit, Projection projection) {
        PeriodView view = projection.view();
        IndicatorBoard now = indicators(unit, view, Narrowing.NONE);
        UnitTree tree = now.figures().tree();
        var recent = reader.read(
                tree.withDescendants(unit), Level.SECTOR, projection.recent(), view.asOf(), Narrowing.NONE.rows());
        ScopeFigures then = figures(tree, tree.withDescendants(unit), view, Narrowing.NONE, Level.SECTOR)
                .carriedOn(recent, projection.daysLeft(), Projection.RECENT_DAYS);
        return new IndicatorBoard(indicators, then, now.lastYear(), now.targets(), now.sectorGroups(), now.narrowing());
    }

    /** The board of scores of a unit and all below it. */
    public ScoreBoard scores(String unit, PeriodView view) {
        UnitTree tree = reference.get().units().treeAt(view.asOf());
        ScopeFigures figures = figures(tree, tree.withDescendants(unit), view, Narrowing.NONE, Level.UNIT);
        return new ScoreBoard(scheme, indicators, figures);
    }

    /** The figures of a period over a tree, at the level that is wanted. */
    public ScopeFigures figures(
            UnitTree tree, Collection<String> scope, PeriodView view, Narrowing narrowing, Level level) {
        return new ScopeFigures(
                tree,
                reader.read(scope, level, view.days(), view.asOf(), narrowing.rows()),
                narrowing.isNone() ? reader.declared(scope, view.period().label()) : Map.of());
    }

    /** The sectors of each group of a catalogue. */
    public static Map<String, Set<String>> sectorGroups(ProcedureCatalogue catalogue) {
        return catalogue.sectorGroups().stream()
                .collect(Collectors.toMap(
                        ProcedureCatalogue.SectorGroup::code,
                        ProcedureCatalogue.SectorGroup::sectors,
                        (first, second) -> second));
    }
}
