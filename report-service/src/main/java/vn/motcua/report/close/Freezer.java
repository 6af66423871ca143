package vn.motcua.report.close;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.report.cells.FigureReader;
import vn.motcua.report.figures.Level;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.indicators.PeriodView;

/** Takes units' own figures as the store holds them now. */
public final class Freezer {

    private final FigureReader reader;

    /** Takes figures from a reader. */
    public Freezer(FigureReader reader) {
        this.reader = reader;
    }

    /** The figures of some units for a report; units without any are left out. */
    public List<FrozenUnit> freeze(ReportDefinition report, Collection<String> units) {
        PeriodView view = report.view();
        UnitTree tree = report.tree();
        boolean growth = report.basis().targets(report, tree).anyGrowth(tree.withDescendants(report.unit()));
        PeriodView before = view.yearBefore();
        Map<String, Map<String, PeriodFigures>> rows = rows(units, view);
        Map<String, Map<String, PeriodFigures>> lastYear = growth ? rows(units, before) : Map.of();
        Map<String, Map<String, Ratio>> declared =
                reader.declared(units, view.period().label());
        Map<String, Map<String, Ratio>> declaredBefore =
                growth ? reader.declared(units, before.period().label()) : Map.of();
        List<FrozenUnit> frozen = new ArrayList<>();
        for (String unit : units) {
            if (rows.containsKey(unit)
                    || lastYear.containsKey(unit)
                    || declared.containsKey(unit)
                    || declaredBefore.containsKey(unit)) {
                frozen.add(new FrozenUnit(
                        unit,
                        rows.getOrDefault(unit, Map.of()),
                        lastYear.getOrDefault(unit, Map.of()),
                        declared.getOrDefault(unit, Map.of()),
                        declaredBefore.getOrDefault(unit, Map.of())));
            }
        }
        return frozen;
    }

    private Map<String, Map<String, PeriodFigures>> rows(Collection<String> units, PeriodView view) {
        return reader.read(units, Level.SECTOR, view.days(), view.asOf(), row -> true);
    }
}
