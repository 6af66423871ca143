package vn.motcua.plan.schedule;

import java.time.LocalDate;

/** How a day bounds a task. */
public enum Bound {
    /** Trước ngày: overdue from the day's start. */
    BEFORE,
    /** Chậm nhất ngày, đến ngày: the day itself is still in time. */
    BY;

    /** The last day that is in time. */
    LocalDate lastDay(LocalDate day) {
        return this == BEFORE ? day.minusDays(1) : day;
    }
}
