package vn.motcua.report.close.mongo;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.report.close.FrozenUnit;
import vn.motcua.report.figures.PeriodFigures;

/** A frozen unit as JSON, measures by literal name. */
record FrozenJson(
        String code,
        Map<String, Row> rows,
        Map<String, Ratio> declared,
        Map<String, Earlier> earlier,
        @Nullable Instant lastArrival) {

    record Earlier(Map<String, Row> rows, Map<String, Ratio> declared) {}

    record Row(Map<String, Long> flows, Map<String, Long> opening, Map<String, Long> closing) {

        static Row of(PeriodFigures figures) {
            return new Row(
                    figures.flows().byCode(),
                    figures.opening().byCode(),
                    figures.closing().byCode());
        }

        PeriodFigures figures() {
            return new PeriodFigures(Measures.ofCodes(flows), Measures.ofCodes(opening), Measures.ofCodes(closing));
        }
    }

    static FrozenJson of(FrozenUnit unit) {
        Map<String, Earlier> earlier = new TreeMap<>();
        unit.earlier().forEach((period, of) -> earlier.put(period, new Earlier(rows(of.rows()), of.declared())));
        return new FrozenJson(unit.unit(), rows(unit.rows()), unit.declared(), earlier, unit.lastArrival());
    }

    FrozenUnit unit() {
        Map<String, FrozenUnit.Earlier> periods = new TreeMap<>();
        earlier.forEach((period, of) -> periods.put(period, new FrozenUnit.Earlier(figures(of.rows()), of.declared())));
        return new FrozenUnit(code, figures(rows), declared, periods, lastArrival);
    }

    private static Map<String, Row> rows(Map<String, PeriodFigures> figures) {
        Map<String, Row> rows = new TreeMap<>();
        figures.forEach((key, row) -> rows.put(key, Row.of(row)));
        return rows;
    }

    private static Map<String, PeriodFigures> figures(Map<String, Row> rows) {
        Map<String, PeriodFigures> figures = new TreeMap<>();
        rows.forEach((key, row) -> figures.put(key, row.figures()));
        return figures;
    }
}
