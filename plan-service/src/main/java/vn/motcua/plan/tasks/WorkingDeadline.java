package vn.motcua.plan.tasks;

import java.time.LocalDate;
import vn.motcua.contracts.calendar.WorkingCalendar;

/**
 * A last day in the working calendar (ngày làm việc, with holidays and make-up days). The printed day stays what it is; the
 * last working day up to it is when work for it can still be done.
 *
 * @param lastWorkingDay the last day or the nearest working day before it
 * @param workingDaysLeft working days after the day asked for, up to the last day; below zero once it is past
 */
public record WorkingDeadline(LocalDate lastWorkingDay, int workingDaysLeft) {

    /** The deadline as seen from a day. */
    public static WorkingDeadline of(LocalDate lastDay, LocalDate day, WorkingCalendar calendar) {
        int left = lastDay.isBefore(day)
                ? -calendar.workingDaysBetween(lastDay, day)
                : calendar.workingDaysBetween(day, lastDay);
        return new WorkingDeadline(calendar.lastWorkingDayUpTo(lastDay), left);
    }
}
