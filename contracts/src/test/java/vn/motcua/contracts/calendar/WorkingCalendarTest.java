package vn.motcua.contracts.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(
            Set.of(
                    LocalDate.of(2026, 2, 16),
                    LocalDate.of(2026, 2, 17),
                    LocalDate.of(2026, 2, 18),
                    LocalDate.of(2026, 2, 19),
                    LocalDate.of(2026, 2, 20)),
            Set.of(LocalDate.of(2026, 1, 10)));

    @Test
    void weekendsAndHolidaysAreNoWorkingDays() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 9))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 11))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 17))).isFalse();
    }

    @Test
    void aMakeUpSaturdayIsAWorkingDay() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(calendar.feedbackDueAt(at("2026-01-08T09:00:00+07:00"))).isEqualTo(at("2026-01-14T23:59:59+07:00"));
    }

    @Test
    void feedbackOverTetIsDueAfterIt() {
        assertThat(calendar.feedbackDueAt(at("2026-02-12T09:00:00+07:00"))).isEqualTo(at("2026-02-26T23:59:59+07:00"));
    }

    @Test
    void theLocalDayOfReceiptCounts() {
        assertThat(calendar.feedbackDueAt(at("2026-03-01T18:00:00Z"))).isEqualTo(at("2026-03-09T23:59:59+07:00"));
    }

    @Test
    void workingDaysBetweenLeaveTheFirstDayOut() {
        LocalDate friday = LocalDate.of(2026, 3, 6);

        assertThat(calendar.workingDaysBetween(friday, friday)).isZero();
        assertThat(calendar.workingDaysBetween(friday, friday.plusDays(3))).isEqualTo(1);
        assertThat(calendar.workingDaysBetween(friday, friday.minusDays(3))).isZero();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
