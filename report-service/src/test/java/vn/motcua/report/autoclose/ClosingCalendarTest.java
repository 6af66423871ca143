package vn.motcua.report.autoclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.period.Period.Months;
import vn.motcua.report.plans.PublishedPlan;
import vn.motcua.report.plans.Reporting;
import vn.motcua.report.plans.Reporting.Deadline;
import vn.motcua.report.plans.Reporting.Kind;

class ClosingCalendarTest {

    private static final ClosingCalendar CALENDAR = new ClosingCalendar(Duration.ofHours(24), 60);

    /** Quarterly before the 20th of its last month, data cut off on the 14th. */
    private static final Reporting QUARTERLY =
            new Reporting(CutOff.REPORTING, List.of(new Deadline(Kind.QUARTER, true, 20, null)));

    @Test
    void aPeriodIsDueWhenTheDayForReportsAndTheGraceAreOver() {
        // the last day in time is 19 March; the grace ends with the 20th
        assertThat(due(QUARTERLY, "2026-03-20T16:59:59Z")).isEmpty();
        assertThat(due(QUARTERLY, "2026-03-20T17:00:00Z"))
                .containsExactly(new DueClose(
                        "11911",
                        Period.parse("2026-Q1").orElseThrow(),
                        CutOff.REPORTING,
                        Instant.parse("2026-03-20T17:00:00Z")));
    }

    @Test
    void aDayBeforeThePeriodsEndWaitsForThatEnd() {
        Reporting early = new Reporting(CutOff.CALENDAR, List.of(new Deadline(Kind.MONTH, false, 20, null)));
        // March ends with the 31st; 1 April is the first day a report can be made, and 2 April that of grace
        assertThat(due(early, "2026-04-02T16:59:59Z").stream()
                        .map(close -> close.period().label()))
                .doesNotContain("2026-03");
        assertThat(due(early, "2026-04-02T17:00:00Z").stream()
                        .map(close -> close.period().label()))
                .contains("2026-03");
    }

    @Test
    void weeksFollowTheCalendarWhateverTheRule() {
        Reporting weekly = new Reporting(CutOff.REPORTING, List.of(new Deadline(Kind.WEEK, false, 5, null)));
        assertThat(due(weekly, "2026-03-18T03:00:00Z"))
                .last()
                .extracting(DueClose::period, DueClose::cutOff)
                .containsExactly(Period.parse("2026-W11").orElseThrow(), CutOff.CALENDAR);
    }

    @Test
    void whatEndedLongAgoOrLiesOutsideThePlanWaitsForSomebody() {
        assertThat(due(QUARTERLY, "2026-08-30T03:00:00Z").stream()
                        .map(close -> close.period().label()))
                .isEmpty();
        assertThat(due(QUARTERLY, "2026-01-10T03:00:00Z"))
                .as("2025-Q4 is of another year's plan")
                .isEmpty();
    }

    @Test
    void aPlanThatSaysNothingOfReportsClosesNothing() {
        assertThat(due(null, "2026-04-30T03:00:00Z")).isEmpty();
    }

    private static List<DueClose> due(@Nullable Reporting reporting, String now) {
        PublishedPlan plan =
                new PublishedPlan("p", "11911", 1, new Months(Months.Kind.YEAR, 2026, 1), List.of(), false, reporting);
        return CALENDAR.due(List.of(plan), Instant.parse(now));
    }
}
