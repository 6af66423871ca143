package vn.motcua.report.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.indicator.Target;
import vn.motcua.contracts.indicator.TargetResult;
import vn.motcua.report.figures.RowKey;
import vn.motcua.report.plans.PlanTargets;

/**
 * Holds figures against targets: the rows of any unit of a tree for one period.
 *
 * @param lastYear the same period of the year before over the same tree; empty figures where no target asks for it
 * @param sectorGroups the sectors of each group
 */
public record IndicatorBoard(
        IndicatorCatalogue indicators,
        ScopeFigures figures,
        ScopeFigures lastYear,
        PlanTargets targets,
        Map<String, Set<String>> sectorGroups,
        Narrowing narrowing) {

    /** All rows of a unit: one for each indicator, and one for each sector group that has a target on it. */
    public List<IndicatorRow> rows(String unit) {
        return rows(unit, indicators.all());
    }

    /** The rows of a unit for some indicators. */
    public List<IndicatorRow> rows(String unit, Collection<? extends Indicator> wanted) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (Indicator indicator : wanted) {
            rows.add(row(unit, indicator));
            if (narrowing.isNone()) {
                targets.sectorGroups(unit, indicator.code())
                        .forEach(group -> rows.add(row(unit, indicator, group, group, inGroup(group))));
            }
        }
        return rows;
    }

    /** The board of a unit's own dossiers, without those of units below it. */
    public IndicatorBoard alone(String unit) {
        return new IndicatorBoard(
                indicators, figures.alone(unit), lastYear.alone(unit), targets, sectorGroups, narrowing);
    }

    /** The same rows over the figures of another period. */
    public IndicatorBoard over(ScopeFigures other) {
        return new IndicatorBoard(indicators, other, lastYear, targets, sectorGroups, narrowing);
    }

    private IndicatorRow row(String unit, Indicator indicator) {
        return narrowing.isSectorGroupOnly()
                ? row(unit, indicator, narrowing.sectorGroup(), narrowing.sectorGroup(), row -> true)
                : row(unit, indicator, narrowing.sectorGroup(), null, null);
    }

    private IndicatorRow row(
            String unit,
            Indicator indicator,
            @Nullable String shownGroup,
            @Nullable String targetGroup,
            @Nullable Predicate<String> part) {
        Ratio figure = ratio(figures, unit, indicator, part);
        List<Target> set = narrowing.isNone() || narrowing.isSectorGroupOnly()
                ? targets.of(unit, indicator.code(), targetGroup)
                : List.of();
        List<TargetResult> results = set.stream()
                .map(target -> TargetResult.of(target, figure, ratio(lastYear, unit, indicator, part)))
                .toList();
        return IndicatorRow.of(indicator, shownGroup, figure, results);
    }

    private Ratio ratio(ScopeFigures of, String unit, Indicator indicator, @Nullable Predicate<String> part) {
        return switch (indicator) {
            case Indicator.Computed computed ->
                of.counted(computed.ratio((part == null ? of.total(unit) : of.total(unit, part)).forIndicators()));
            case Indicator.Declared declared ->
                part == null && narrowing.isNone() ? of.declared(unit, declared.code()) : Ratio.NONE;
        };
    }

    private Predicate<String> inGroup(String group) {
        Set<String> sectors = sectorGroups.getOrDefault(group, Set.of());
        return row -> sectors.contains(RowKey.sector(row));
    }
}
