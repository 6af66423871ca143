package vn.motcua.plan.plans;

import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.period.Period.Months;

/**
 * The year or half-year that a plan is for.
 *
 * @param half 1 or 2, null for the whole year
 */
public record PlanLabel(int year, @Nullable Integer half) {

    /** The period, {@code 2026} or {@code 2025-H2}. */
    public Months period() {
        return half == null ? new Months(Months.Kind.YEAR, year, 1) : new Months(Months.Kind.HALF, year, half);
    }

    /** The calendar days of the period. */
    public DayRange days() {
        return period().days(CutOff.CALENDAR);
    }

    @Override
    public String toString() {
        return period().label();
    }
}
