package vn.motcua.contracts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.contracts.indicator.Indicator.Computed;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.period.Period;
import vn.motcua.oracle.Ratio;
import vn.motcua.oracle.history.Expected;
import vn.motcua.oracle.history.GoldenHistories;
import vn.motcua.oracle.history.GoldenHistory;

class GoldenHistoriesTest {

    private final Histories histories = new Histories();

    static List<GoldenHistory> golden() {
        return GoldenHistories.all();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theRuleGivesTheAgreedCellsInAnyOrder(GoldenHistory golden) {
        for (int seed = 0; seed < 20; seed++) {
            var history = seed == 0
                    ? golden.history()
                    : golden.history().withDuplicates(seed).shuffled(seed);
            assertThat(Expected.sumOverSectors(histories.folded(history).oracleCells()))
                    .as(history.name())
                    .isEqualTo(golden.expected().cells());
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theCatalogueGivesTheAgreedIndicators(GoldenHistory golden) {
        SortedMap<CellKey, Measures> cells = histories.folded(golden.history()).cells();
        golden.expected()
                .indicators()
                .forEach((unit, periods) -> periods.forEach((label, cutoffs) -> cutoffs.forEach((cutoff, expected) -> {
                    DayRange days = Period.parse(label)
                            .orElseThrow()
                            .days(CutOff.of(cutoff).orElseThrow());
                    assertThat(indicators(cells, unit, days))
                            .as("%s %s %s", unit, label, cutoff)
                            .isEqualTo(expected);
                })));
    }

    private static SortedMap<String, Ratio> indicators(SortedMap<CellKey, Measures> cells, String unit, DayRange days) {
        Measures flows = sum(cells, unit, days::contains);
        Measures stocks = sum(cells, unit, day -> !day.isAfter(days.to()));
        Measures figures = new Measures();
        flows.forEachNonZero((measure, value) -> figures.add(measure, measure.isStock() ? 0 : value));
        stocks.forEachNonZero((measure, value) -> figures.add(measure, measure.isStock() ? value : 0));
        SortedMap<String, Ratio> indicators = new TreeMap<>();
        IndicatorCatalogue.shipped().all().forEach(indicator -> {
            if (indicator instanceof Computed computed) {
                var ratio = computed.ratio(figures);
                indicators.put(computed.code(), new Ratio(ratio.numerator(), ratio.denominator()));
            }
        });
        return indicators;
    }

    private static Measures sum(SortedMap<CellKey, Measures> cells, String unit, Predicate<LocalDate> wanted) {
        Measures sum = new Measures();
        cells.forEach((key, measures) -> {
            if (key.unit().equals(unit) && wanted.test(key.day())) {
                sum.add(measures);
            }
        });
        return sum;
    }
}
