package vn.motcua.report.indicators.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Verdict;
import vn.motcua.report.indicators.IndicatorRow;

/**
 * A unit and all units directly below it against all indicators, in one answer.
 *
 * @param indicators the unit's own rows, as {@link IndicatorsAnswer} has them
 * @param columns what the cells of the children stand for, in order; indicators that nobody has figures or targets for
 *     are left out
 */
record MatrixAnswer(
        String unit,
        String name,
        String period,
        String cutoff,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        @Nullable Instant lastArrival,
        Score score,
        List<IndicatorRow> indicators,
        List<Column> columns,
        List<Child> children) {

    /** An indicator, of all dossiers or of a sector group. */
    record Column(String code, @Nullable String sectorGroup, String name) {

        static Column of(IndicatorRow row) {
            return new Column(row.code(), row.sectorGroup(), row.name());
        }
    }

    /** A 766 score in short. */
    record Score(BigDecimal total, String band) {}

    /** One unit below; a cell is null where it has neither figures nor a target. */
    record Child(String unit, String name, @Nullable Instant lastArrival, Score score, List<@Nullable Cell> cells) {}

    /** One figure of a unit. */
    record Cell(
            long numerator,
            long denominator,
            @Nullable BigDecimal rate,
            Verdict verdict,
            @Nullable Long gap) {

        static Cell of(IndicatorRow row) {
            return new Cell(row.numerator(), row.denominator(), row.rate(), row.verdict(), row.gap());
        }

        boolean isEmpty() {
            return numerator == 0 && denominator == 0 && verdict == Verdict.NO_TARGET;
        }
    }
}
