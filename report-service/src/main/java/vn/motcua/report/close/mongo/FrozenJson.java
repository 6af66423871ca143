package vn.motcua.report.close.mongo;

import java.util.Map;
import java.util.TreeMap;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.report.close.FrozenUnit;
import vn.motcua.report.figures.PeriodFigures;

/** A frozen unit as JSON, measures by literal name. */
record FrozenJson(
        String code,
        Map<String, Row> rows,
        Map<String, Row> lastYear,
        Map<String, Ratio> declared,
        Map<String, Ratio> declaredLastYear) {

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
        return new FrozenJson(
                unit.unit(), rows(unit.rows()), rows(unit.lastYear()), unit.declared(), unit.declaredLastYear());
    }

    FrozenUnit unit() {
        return new FrozenUnit(code, figures(rows), figures(lastYear), declared, declaredLastYear);
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
