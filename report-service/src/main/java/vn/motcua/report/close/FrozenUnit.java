package vn.motcua.report.close;

import java.util.Map;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.report.figures.PeriodFigures;

/**
 * A unit's own figures at the cut.
 *
 * @param rows by sector
 * @param lastYear by sector, of the same period of the year before; empty where no target asks for it
 * @param declared its own declarations for the period, by figure
 * @param declaredLastYear its own declarations for the same period of the year before
 */
public record FrozenUnit(
        String unit,
        Map<String, PeriodFigures> rows,
        Map<String, PeriodFigures> lastYear,
        Map<String, Ratio> declared,
        Map<String, Ratio> declaredLastYear) {}
