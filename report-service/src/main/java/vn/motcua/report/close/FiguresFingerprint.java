package vn.motcua.report.close;

import java.util.List;
import java.util.Map;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.report.cells.FigureReader;
import vn.motcua.report.confirm.OwnFigures;
import vn.motcua.report.figures.Level;
import vn.motcua.report.indicators.PeriodView;

/** The fingerprint of a unit's own figures as the store holds them now: the same that a report of them is compared by. */
record FiguresFingerprint(FigureReader reader, IndicatorCatalogue indicators) implements OwnFigures {

    @Override
    public String fingerprint(String unit, PeriodView view) {
        List<String> only = List.of(unit);
        return Hash.of(UnitFigures.of(
                unit,
                reader.read(only, Level.SECTOR, view.days(), view.asOf(), row -> true)
                        .getOrDefault(unit, Map.of()),
                reader.declared(only, view.period().label()).getOrDefault(unit, Map.of()),
                indicators));
    }
}
