package vn.motcua.report.indicators.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Verdict;
import vn.motcua.report.indicators.IndicatorRow;
import vn.motcua.report.indicators.PeriodView;

/** The indicators of a unit over several periods of one kind, the oldest first. */
record TrendAnswer(String unit, String name, String cutoff, List<Point> periods) {

    /** One period; indicators without figures are left out. */
    record Point(String period, LocalDate from, LocalDate to, LocalDate asOf, List<Figure> indicators) {

        static Point of(PeriodView view, List<IndicatorRow> rows) {
            return new Point(
                    view.period().label(),
                    view.days().from(),
                    view.days().to(),
                    view.asOf(),
                    rows.stream()
                            .filter(row -> row.numerator() != 0 || row.denominator() != 0)
                            .map(Figure::of)
                            .toList());
        }
    }

    /** One indicator of one period. */
    record Figure(
            String code,
            @Nullable String sectorGroup,
            long numerator,
            long denominator,
            @Nullable BigDecimal rate,
            Verdict verdict) {

        static Figure of(IndicatorRow row) {
            return new Figure(
                    row.code(), row.sectorGroup(), row.numerator(), row.denominator(), row.rate(), row.verdict());
        }
    }
}
