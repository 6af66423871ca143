package vn.motcua.contracts.period;

import java.time.LocalDate;

/** Local days from the first to the last, both included. */
public record DayRange(LocalDate from, LocalDate to) {

    /**
     * Days in order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range of days ends before it begins: " + from + ".." + to);
        }
    }

    /** True when the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
