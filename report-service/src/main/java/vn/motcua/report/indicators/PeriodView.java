package vn.motcua.report.indicators;

import java.time.LocalDate;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.period.Period;

/**
 * A period as it is seen on some day.
 *
 * @param asOf the day at whose end stocks and the tree of units are taken: the period's last, or today if that is
 *     earlier
 */
public record PeriodView(Period period, CutOff cutOff, DayRange days, LocalDate asOf) {

    /**
     * The period as it is seen today.
     *
     * @throws IllegalArgumentException for an ISO week under {@link CutOff#REPORTING}
     */
    public static PeriodView of(Period period, CutOff cutOff, LocalDate today) {
        DayRange days = period.days(cutOff);
        return new PeriodView(period, cutOff, days, today.isBefore(days.to()) ? today : days.to());
    }

    /** The period as it was at the end of an earlier day of it: nothing after that day counts. */
    public PeriodView until(LocalDate day) {
        return day.isBefore(asOf) ? new PeriodView(period, cutOff, new DayRange(days.from(), day), day) : this;
    }

    /** True while the period runs or lies ahead: its last day is not over. */
    public boolean running(LocalDate today) {
        return !today.isAfter(days.to());
    }

    /** The same period of the year before, complete (cùng kỳ năm trước). */
    public PeriodView yearBefore() {
        Period before = period.yearBefore();
        DayRange range = before.days(cutOff);
        return new PeriodView(before, cutOff, range, range.to());
    }
}
