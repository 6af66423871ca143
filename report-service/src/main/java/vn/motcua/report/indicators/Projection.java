package vn.motcua.report.indicators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.motcua.contracts.period.DayRange;

/**
 * What a running period is carried on by (dự báo cuối kỳ): the flows of the last four weeks, which hold as many of each
 * weekday, repeated for the days that are left.
 *
 * @param recent the four weeks up to the end of the view's day
 * @param daysLeft how many days of the period are left after that day; 0 when it is over
 */
public record Projection(PeriodView view, DayRange recent, long daysLeft) {

    /** How many days are taken for recent. */
    public static final int RECENT_DAYS = 28;

    /** The projection of a period as it is seen on a day. */
    public static Projection of(PeriodView view) {
        LocalDate asOf = view.asOf();
        return new Projection(
                view,
                new DayRange(asOf.minusDays(RECENT_DAYS - 1L), asOf),
                Math.max(0, ChronoUnit.DAYS.between(asOf, view.days().to())));
    }
}
