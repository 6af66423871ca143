package vn.motcua.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrintedDaysTest {

    @Test
    void daysAreReadAsPeopleWriteThem() {
        for (String text : new String[] {"2025-09-30", "30/9/2025", "30/09/2025", "30-9-2025", "30.9.2025"}) {
            assertThat(PrintedDays.parse(text)).as(text).contains(new PrintedDay.Existing(LocalDate.of(2025, 9, 30)));
        }
    }

    @Test
    void aDayThatDoesNotExistIsKeptWithAProposalWrittenAlike() {
        assertThat(PrintedDays.parse("31/9/2025")).contains(new PrintedDay.Impossible("31/9/2025", "30/9/2025"));
        assertThat(PrintedDays.parse("2026-02-30")).contains(new PrintedDay.Impossible("2026-02-30", "2026-02-28"));
        assertThat(PrintedDays.parse("29/2/2024")).contains(new PrintedDay.Existing(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void whatIsNoDayIsNone() {
        for (String text : new String[] {"", "30/9", "32/1/2025", "1/13/2025", "quý II", "1/2-2025"}) {
            assertThat(PrintedDays.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void anImpossibleDayIsFoundWithinWords() {
        assertThat(PrintedDays.impossibleIn("Trước ngày 31/9/2025, sau 1/9/2025"))
                .containsExactly(new PrintedDay.Impossible("31/9/2025", "30/9/2025"));
    }
}
