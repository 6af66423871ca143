package vn.motcua.report.autoclose;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.report.plans.PublishedPlan;
import vn.motcua.report.plans.Reporting;

/**
 * Which periods are to be closed at an instant: those that ended lately, that a published plan sets a day for reports for,
 * when that day and a time of grace are over (contract, section 6).
 */
record ClosingCalendar(Duration grace, int lookBackDays) {

    /** The closes that are due, the longest due first, each unit and period once. */
    List<DueClose> due(Collection<PublishedPlan> plans, Instant now) {
        LocalDate today = LocalDays.date(now);
        return plans.stream()
                .filter(plan -> !plan.issued())
                .flatMap(plan -> ofPlan(plan, today))
                .filter(close -> !close.at().isAfter(now))
                .distinct()
                .sorted(Comparator.comparing(DueClose::at).thenComparing(DueClose::unit))
                .toList();
    }

    private Stream<DueClose> ofPlan(PublishedPlan plan, LocalDate today) {
        Reporting reporting = plan.reporting();
        return reporting == null
                ? Stream.empty()
                : reporting.endedBefore(today, lookBackDays).stream()
                        .filter(period -> plan.period().covers(period.months()))
                        .flatMap(period -> close(plan.unit(), period, reporting).stream());
    }

    private Optional<DueClose> close(String unit, Period period, Reporting reporting) {
        CutOff cutOff = reporting.cutOff(period);
        return reporting
                .deadline(period, cutOff)
                .map(day -> new DueClose(
                        unit,
                        period,
                        cutOff,
                        LocalDays.instant(day.plusDays(1).atStartOfDay()).plus(grace)));
    }
}
