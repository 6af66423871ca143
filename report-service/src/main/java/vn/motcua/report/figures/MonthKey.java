package vn.motcua.report.figures;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A unit's month.
 *
 * @param month months since year 0, see {@link #index(YearMonth)}
 */
public record MonthKey(String unit, int month) {

    private static final int MONTHS = 12;

    /** The unit's month that holds a day. */
    public static MonthKey of(String unit, LocalDate day) {
        return new MonthKey(unit, index(YearMonth.from(day)));
    }

    /** A month as a number that grows by one from month to month. */
    public static int index(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    /** The month of a day as a number. */
    public static int index(LocalDate day) {
        return index(YearMonth.from(day));
    }

    /** The key's text {@code unit|yyyy-MM}. */
    public String text() {
        return unit + '|' + YearMonth.of(Math.floorDiv(month, MONTHS), Math.floorMod(month, MONTHS) + 1);
    }
}
