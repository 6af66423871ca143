package vn.motcua.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures figures = Figures.of(Oracle.of(WorkingCalendar.vietnam())
            .cells(Facts.of()
                    .due("05 09:00", "08 17:00")
                    .step("12 09:00", "COMPLETED")
                    .events()));

    @Test
    void aFlowIsTheSumOfItsDaysAndAStockOfAllDaysUpToIt() {
        assertThat(figures.flow("accepted", day(5), day(5))).isEqualTo(1);
        assertThat(figures.flow("accepted", day(6), day(31))).isZero();
        assertThat(figures.stock("open", day(4))).isZero();
        assertThat(figures.stock("open", day(11))).isEqualTo(1);
        assertThat(figures.stock("open", day(12))).isZero();
    }

    @Test
    void aRunningPeriodTakesTheStocksOfToday() {
        assertThat(figures.indicators(day(5), day(31), day(7))).containsEntry("ON_TIME_766", new Ratio(1, 2));
        assertThat(figures.indicators(day(5), day(11), day(20))).containsEntry("ON_TIME_766", new Ratio(0, 1));
    }

    @Test
    void aNarrowerViewLeavesTheOthersOut() {
        assertThat(figures.ofUnits(Set.of("10525")).stocks(day(31)))
                .allSatisfy((measure, value) -> assertThat(value).isZero());
        assertThat(figures.ofSectors(Set.of("")).ofProcedure("P").flows(day(1), day(31)))
                .containsEntry("accepted", 1L)
                .containsEntry("resolvedLate", 1L);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }
}
