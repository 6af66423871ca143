package vn.motcua.report.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.contracts.unit.Units;
import vn.motcua.report.figures.PeriodFigures;

class CarriedOnTest {

    private static final UnitTree TREE = new Units(
                    List.of(new Unit("W", "Phường W", UnitLevel.WARD, null, null, null, List.of(), List.of())))
            .treeAt(LocalDate.parse("2026-11-22"));

    @Test
    void aPartNeverOutgrowsItsWholeHoweverManyRowsAreRounded() {
        ScopeFigures now =
                figures(5, "resolved=3, resolvedEarly=1, resolvedOnTime=1, resolvedLate=1, resolvedLateExcused=1");
        ScopeFigures then = now.carriedOn(
                rows(5, "resolved=3, resolvedEarly=1, resolvedOnTime=1, resolvedLate=1, resolvedLateExcused=1"),
                22,
                28);

        assertThat(ratio(then, "ON_TIME_EXCUSED")).isEqualTo(new Ratio(18, 18));
        assertThat(ratio(then, "ON_TIME")).isEqualTo(new Ratio(18, 27));
    }

    @Test
    void withoutDaysLeftTheFiguresAreWhatTheyAre() {
        ScopeFigures now = figures(3, "resolved=7, resolvedEarly=2, resolvedOnTime=4, resolvedLate=1");
        ScopeFigures then = now.carriedOn(rows(3, "resolved=5, resolvedEarly=5"), 0, 28);

        assertThat(ratio(then, "ON_TIME")).isEqualTo(ratio(now, "ON_TIME")).isEqualTo(new Ratio(18, 21));
    }

    private static Ratio ratio(ScopeFigures figures, String code) {
        Indicator.Computed indicator =
                (Indicator.Computed) IndicatorCatalogue.shipped().of(code).orElseThrow();
        return figures.counted(indicator.ratio(figures.total("W").forIndicators()));
    }

    private static ScopeFigures figures(int rows, String measures) {
        return new ScopeFigures(TREE, rows(rows, measures), Map.of());
    }

    private static Map<String, Map<String, PeriodFigures>> rows(int count, String measures) {
        Map<String, Long> numbers = new HashMap<>();
        for (String part : measures.split(", ")) {
            numbers.put(part.split("=")[0], Long.parseLong(part.split("=")[1]));
        }
        Map<String, PeriodFigures> rows = new HashMap<>();
        for (int row = 0; row < count; row++) {
            rows.put("sector" + row, new PeriodFigures(Measures.ofCodes(numbers), new Measures(), new Measures()));
        }
        return Map.of("W", rows);
    }
}
