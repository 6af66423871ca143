package vn.motcua.report.indicators.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.indicators.IndicatorRow;
import vn.motcua.report.indicators.Projection;

/**
 * What the indicators of a unit come to at the period's end, if it goes on as in the last four weeks.
 *
 * @param recentFrom the first of the days that are carried on; the last is {@code asOf}
 * @param daysLeft how many days are left after {@code asOf}; 0 when the period is over, and the figures are what they are
 */
record ProjectionAnswer(
        String unit,
        String name,
        String period,
        String cutoff,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        LocalDate recentFrom,
        long daysLeft,
        List<IndicatorRow> indicators) {

    static ProjectionAnswer of(Unit unit, Projection projection, List<IndicatorRow> rows) {
        var view = projection.view();
        return new ProjectionAnswer(
                unit.code(),
                unit.name(),
                view.period().label(),
                view.cutOff().code(),
                view.days().from(),
                view.days().to(),
                view.asOf(),
                projection.recent().from(),
                projection.daysLeft(),
                rows);
    }
}
