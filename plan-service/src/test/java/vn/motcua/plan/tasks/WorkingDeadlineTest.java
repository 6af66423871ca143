package vn.motcua.plan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.calendar.WorkingCalendar;

/** Deadlines among holidays and make-up days. */
class WorkingDeadlineTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2)),
            Set.of(LocalDate.of(2026, 8, 22)));

    @Test
    void theLastWorkingDayOfADeadlineOnAHolidayLiesBeforeIt() {
        WorkingDeadline deadline = WorkingDeadline.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 20), CALENDAR);

        assertThat(deadline.lastWorkingDay()).isEqualTo("2026-08-28");
    }

    @Test
    void aMakeUpDayIsAWorkingDay() {
        WorkingDeadline deadline = WorkingDeadline.of(LocalDate.of(2026, 8, 23), LocalDate.of(2026, 8, 20), CALENDAR);

        assertThat(deadline.lastWorkingDay()).isEqualTo("2026-08-22");
        assertThat(deadline.workingDaysLeft()).isEqualTo(2);
    }

    @Test
    void pastDeadlinesCountBelowZero() {
        WorkingDeadline deadline = WorkingDeadline.of(LocalDate.of(2026, 8, 28), LocalDate.of(2026, 9, 3), CALENDAR);

        assertThat(deadline.workingDaysLeft()).isEqualTo(-1);
    }
}
