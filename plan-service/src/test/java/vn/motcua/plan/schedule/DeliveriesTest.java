package vn.motcua.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.period.Period;

class DeliveriesTest {

    private static final DayRange YEAR = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final DayRange FIRST_HALF = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final DayRange SECOND_HALF = new DayRange(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));
    private static final Schedule.Printed WORDS = new Schedule.Printed("", null);

    @Test
    void aMonthAndAQuarterEndWithTheirLastDay() {
        assertThat(days(new Schedule.Month(YearMonth.of(2024, 2), WORDS))).containsExactly("2024-02-29");
        assertThat(days(new Schedule.Quarters(List.of(quarter(2026, 4), quarter(2026, 2)), WORDS)))
                .containsExactly("2026-06-30", "2026-12-31");
    }

    @Test
    void eachDateIsOneDelivery() {
        assertThat(days(new Schedule.Dates(
                        Bound.BEFORE, List.of(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 11, 15)), WORDS)))
                .containsExactly("2026-06-14", "2026-11-14");
    }

    @Test
    void everyMonthHasItsDayAndAShortMonthItsLastOne() {
        assertThat(days(recurring(Rhythm.MONTH, 31, null)))
                .hasSize(12)
                .contains("2026-01-31", "2026-02-28", "2026-04-30");
        assertThat(days(recurring(Rhythm.MONTH, null, null))).hasSize(12).contains("2026-02-28");
    }

    @Test
    void aQuarterIsBoundedInItsLastMonthUnlessAnotherIsNamed() {
        assertThat(days(recurring(Rhythm.QUARTER, 15, null)))
                .containsExactly("2026-03-15", "2026-06-15", "2026-09-15", "2026-12-15");
        assertThat(days(recurring(Rhythm.QUARTER, 15, 1))).startsWith("2026-01-15", "2026-04-15");
        assertThat(days(recurring(Rhythm.YEAR, 15, 6))).containsExactly("2026-06-15");
    }

    @Test
    void aHalfYearHasTwoQuartersAndAYearBelongsToTheHalfItEndsIn() {
        assertThat(Deliveries.of(List.of(recurring(Rhythm.QUARTER, 15, null)), SECOND_HALF)
                        .lastDays())
                .containsExactly(LocalDate.of(2025, 9, 15), LocalDate.of(2025, 12, 15));
        assertThat(Deliveries.of(List.of(recurring(Rhythm.YEAR, 15, null)), SECOND_HALF)
                        .lastDays())
                .containsExactly(LocalDate.of(2025, 12, 15));
        assertThat(Deliveries.of(List.of(recurring(Rhythm.YEAR, 15, null)), FIRST_HALF)
                        .lastDays())
                .isEmpty();
    }

    @Test
    void weeksRunFromMondayToSunday() {
        List<String> mondays = days(recurring(Rhythm.WEEK, 1, null));

        assertThat(mondays).hasSize(52).contains("2026-01-05", "2026-12-21");
        assertThat(mondays.getFirst()).isEqualTo("2025-12-29");
    }

    @Test
    void soManyTimesAQuarterAreSoManyDeliveries() {
        assertThat(days(new Schedule.Times(2, Rhythm.QUARTER, WORDS)))
                .hasSize(8)
                .startsWith("2026-03-31", "2026-03-31", "2026-06-30");
    }

    private static List<String> days(Schedule schedule) {
        return Deliveries.of(List.of(schedule), YEAR).lastDays().stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static Schedule recurring(Rhythm rhythm, @Nullable Integer day, @Nullable Integer month) {
        return new Schedule.Recurring(rhythm, day == null ? null : Bound.BY, day, month, WORDS);
    }

    private static Period.Months quarter(int year, int number) {
        return new Period.Months(Period.Months.Kind.QUARTER, year, number);
    }
}
