package vn.motcua.contracts.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import vn.motcua.contracts.time.LocalDays;

/** Working days (ngày làm việc): Monday to Friday less holidays, plus make-up days (ngày làm bù). Dates are data. */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    private static final int FEEDBACK_WORKING_DAYS = 5;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** Monday to Friday, without a holiday. */
    public static WorkingCalendar weekdays() {
        return new WorkingCalendar(Set.of(), Set.of());
    }

    /** True on a working day. */
    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** The n-th working day after a day, n from 1. */
    public LocalDate workingDayAfter(LocalDate day, int n) {
        LocalDate current = day;
        for (int left = n; left > 0; ) {
            current = current.plusDays(1);
            if (isWorkingDay(current)) {
                left--;
            }
        }
        return current;
    }

    /** The day itself if people work on it, else the last working day before it. */
    public LocalDate lastWorkingDayUpTo(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** How many working days lie after a day, up to and with another. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1).isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** When a feedback is due whose sender names no date: 23:59:59 of the 5th working day after its receipt. */
    public Instant feedbackDueAt(Instant receivedAt) {
        LocalDate due = workingDayAfter(LocalDays.date(receivedAt), FEEDBACK_WORKING_DAYS);
        return LocalDays.instant(due.atTime(END_OF_DAY));
    }
}
