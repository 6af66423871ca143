package vn.motcua.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03, calendar, 2026-03-01, 2026-03-31",
        "2026-Q1, calendar, 2026-01-01, 2026-03-31",
        "2026-H2, calendar, 2026-07-01, 2026-12-31",
        "2024, calendar, 2024-01-01, 2024-12-31",
        "2026-W12, calendar, 2026-03-16, 2026-03-22",
        "2026-W01, calendar, 2025-12-29, 2026-01-04",
        "2026-W53, calendar, 2026-12-28, 2027-01-03",
        "2026-01, reporting, 2025-12-15, 2026-01-14",
        "2026-Q1, reporting, 2025-12-15, 2026-03-14",
        "2026-H2, reporting, 2026-06-15, 2026-12-14",
        "2026, reporting, 2025-12-15, 2026-12-14"
    })
    void aLabelStandsForItsDays(String label, String cutoff, String from, String to) {
        assertThat(Period.of(label, cutoff)).hasToString("Period[from=%s, to=%s]", from, to);
    }

    @Test
    void aWeekHasNoReportingCutOff() {
        assertThatThrownBy(() -> Period.of("2026-W12", "reporting")).isInstanceOf(IllegalArgumentException.class);
    }
}
