package vn.motcua.report.close;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.report.figures.PeriodFigures;

/**
 * A unit's own figures as they are hashed and compared between revisions: numbers other than 0 only.
 *
 * @param figures numerator and denominator of its indicators and declarations by code
 */
public record UnitFigures(String unit, SortedMap<String, Long> flows, Stocks stocks, SortedMap<String, Ratio> figures) {

    /** Stocks before the first and at the end of the last day. */
    public record Stocks(SortedMap<String, Long> opening, SortedMap<String, Long> closing) {}

    /** The figures of a frozen unit. */
    static UnitFigures of(FrozenUnit unit, IndicatorCatalogue indicators) {
        return of(unit.unit(), unit.rows(), unit.declared(), indicators);
    }

    /** A unit's own figures, of what it has by sector and what it declared. */
    public static UnitFigures of(
            String unit, Map<String, PeriodFigures> rows, Map<String, Ratio> declared, IndicatorCatalogue indicators) {
        PeriodFigures sum = PeriodFigures.sum(rows.values());
        SortedMap<String, Ratio> figures = new TreeMap<>(declared);
        for (Indicator indicator : indicators.all()) {
            if (indicator instanceof Indicator.Computed computed) {
                Ratio ratio = computed.ratio(sum.forIndicators());
                if (!ratio.equals(Ratio.NONE)) {
                    figures.put(computed.code(), ratio);
                }
            }
        }
        return of(unit, sum, figures);
    }

    /** Figures without those of indicators. */
    public static UnitFigures of(String unit, PeriodFigures sum, SortedMap<String, Ratio> figures) {
        return new UnitFigures(
                unit,
                new TreeMap<>(sum.flows().flows()),
                new Stocks(
                        new TreeMap<>(sum.opening().stocks()),
                        new TreeMap<>(sum.closing().stocks())),
                figures);
    }

    /** True when there is nothing to hash. */
    boolean isEmpty() {
        return flows.isEmpty() && stocks.opening().isEmpty() && stocks.closing().isEmpty() && figures.isEmpty();
    }

    /** All numbers by name, to compare two revisions measure by measure. */
    SortedMap<String, Long> numbers() {
        SortedMap<String, Long> numbers = new TreeMap<>();
        flows.forEach((measure, value) -> numbers.put("flows." + measure, value));
        stocks.opening().forEach((measure, value) -> numbers.put("stocks.opening." + measure, value));
        stocks.closing().forEach((measure, value) -> numbers.put("stocks.closing." + measure, value));
        figures.forEach((code, ratio) -> {
            numbers.put("figures." + code + ".numerator", ratio.numerator());
            numbers.put("figures." + code + ".denominator", ratio.denominator());
        });
        return numbers;
    }

    /** No figures at all. */
    static UnitFigures none(String unit) {
        return new UnitFigures(unit, new TreeMap<>(), new Stocks(new TreeMap<>(), new TreeMap<>()), new TreeMap<>());
    }
}
