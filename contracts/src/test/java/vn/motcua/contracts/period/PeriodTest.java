package vn.motcua.contracts.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03,    calendar,  2026-03-01, 2026-03-31",
        "2026-Q1,    calendar,  2026-01-01, 2026-03-31",
        "2026-H2,    calendar,  2026-07-01, 2026-12-31",
        "2026,       calendar,  2026-01-01, 2026-12-31",
        "2026-W12,   calendar,  2026-03-16, 2026-03-22",
        "2026-W01,   calendar,  2025-12-29, 2026-01-04",
        "2026-W53,   calendar,  2026-12-28, 2027-01-03",
        "2024-02,    calendar,  2024-02-01, 2024-02-29",
        "2026-03,    reporting, 2026-02-15, 2026-03-14",
        "2026-01,    reporting, 2025-12-15, 2026-01-14",
        "2026-Q1,    reporting, 2025-12-15, 2026-03-14",
        "2026-H1,    reporting, 2025-12-15, 2026-06-14",
        "2026,       reporting, 2025-12-15, 2026-12-14"
    })
    void aLabelHasItsDaysUnderEachCutOff(String label, String cutOff, LocalDate from, LocalDate to) {
        Period period = Period.parse(label).orElseThrow();

        assertThat(period.label()).isEqualTo(label);
        assertThat(period.days(CutOff.of(cutOff).orElseThrow())).isEqualTo(new DayRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-13",
                "2026-00",
                "2026-Q5",
                "2026-H3",
                "2026-W54",
                "2025-W53",
                "26",
                "2026-Q01",
                "2026-3",
                "2026-W1",
                "2026-q1",
                "1999",
                "2026-Q",
                "2026-01-01",
                " 2026"
            })
    void whatIsNoLabelIsNotRead(String label) {
        assertThat(Period.parse(label)).isEmpty();
    }

    @Test
    void aWeekHasNoReportingCutOff() {
        Period week = Period.parse("2026-W12").orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> week.days(CutOff.REPORTING));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2025-12, 2025-01",
        "2026-Q1, 2025-Q4, 2025-Q1",
        "2026-H2, 2026-H1, 2025-H2",
        "2026, 2025, 2025",
        "2026-W01, 2025-W52, 2025-W01",
        "2021-W01, 2020-W53, 2020-W01",
        "2026-W53, 2026-W52, 2025-W52"
    })
    void aPeriodKnowsTheOneBeforeAndTheSameOfTheLastYear(String label, String previous, String yearBefore) {
        Period period = Period.parse(label).orElseThrow();

        assertThat(period.previous().label()).isEqualTo(previous);
        assertThat(period.yearBefore().label()).isEqualTo(yearBefore);
    }

    @Test
    void reportingPeriodsFollowEachOtherWithoutGap() {
        Period period = Period.parse("2024-01").orElseThrow();
        Period next = Period.parse("2024-02").orElseThrow();

        assertThat(period.days(CutOff.REPORTING).to().plusDays(1))
                .isEqualTo(next.days(CutOff.REPORTING).from());
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-Q1, true",
        "2026, 2026-12, true",
        "2026-H1, 2026-Q3, false",
        "2026-H2, 2026-06, false",
        "2026-Q1, 2026-H1, false",
        "2026-Q1, 2026-Q1, true",
        "2026-H1, 2026-W27, false",
        "2026-H2, 2026-W27, true"
    })
    void aPeriodCoversThoseWhoseMonthsLieInIt(String label, String other, boolean covers) {
        Period.Months months = Period.parse(label).orElseThrow().months();

        assertThat(months.covers(Period.parse(other).orElseThrow().months())).isEqualTo(covers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000", "9998", "2000-W01", "9998-12"})
    void theFirstAndTheLastYearAreTaken(String label) {
        assertThat(Period.parse(label)).map(Period::label).contains(label);
    }
}
