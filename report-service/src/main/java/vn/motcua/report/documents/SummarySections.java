package vn.motcua.report.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.contracts.indicator.Verdict;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.report.close.UnitPage;
import vn.motcua.report.content.Lateness;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.indicators.IndicatorRow;

/** The first section: the period in some sentences, and the main indicator of the units as bars. */
record SummarySections(Wording wording) implements Sections {

    private static final String MAIN = "ON_TIME";
    private static final int MOST_BARS = 40;
    private static final int LOWEST = 20;
    private static final int MOST_NAMES = 20;

    @Override
    public List<Section> of(ClosedReport report) {
        PeriodFigures total = report.total();
        List<String> notes = new ArrayList<>();
        notes.add(wording.get(
                "summary.received",
                total.flows().get(Measure.ACCEPTED),
                total.flows().get(Measure.ACCEPTED_ONLINE),
                total.opening().get(Measure.OPEN)));
        notes.add(wording.get(
                "summary.resolved",
                total.flows().get(Measure.RESOLVED),
                total.flows().get(Measure.RESOLVED_EARLY),
                total.flows().get(Measure.RESOLVED_ON_TIME),
                total.flows().get(Measure.RESOLVED_LATE),
                total.flows().get(Measure.UNRESOLVED)));
        notes.add(wording.get(
                "summary.open",
                total.closing().get(Measure.OPEN),
                total.closing().get(Measure.OVERDUE)));
        Lateness lateness = Lateness.of(total);
        if (lateness.late() > 0) {
            notes.add(wording.get(
                    "summary.late",
                    lateness.late(),
                    lateness.objective(),
                    lateness.subjective(),
                    lateness.unexplained(),
                    lateness.apologiesMade(),
                    lateness.apologiesOwed()));
        }
        notes.add(targets(report));
        if (!report.below().isEmpty()) {
            notes.add(completeness(report));
        }
        return List.of(new Section(
                wording.get("document.tab.summary"),
                wording.get("document.summary"),
                Section.Place.BODY,
                notes,
                chart(report),
                null));
    }

    private String targets(ClosedReport report) {
        List<IndicatorRow.TargetRow> targets =
                Objects.requireNonNullElse(report.body().indicators(), List.<IndicatorRow>of()).stream()
                        .flatMap(row -> row.targets().stream())
                        .toList();
        return targets.isEmpty()
                ? wording.get("document.no-targets")
                : wording.get(
                        "summary.targets",
                        targets.size(),
                        count(targets, Verdict.MET),
                        count(targets, Verdict.NOT_MET),
                        count(targets, Verdict.NO_DATA));
    }

    private static long count(List<IndicatorRow.TargetRow> targets, Verdict verdict) {
        return targets.stream().filter(target -> target.verdict() == verdict).count();
    }

    /** A unit without any figure is named: it may have sent nothing. */
    private String completeness(ClosedReport report) {
        List<String> silent = report.below().stream()
                .filter(page -> !report.figures().hasFigures(page.unit()))
                .map(UnitPage::name)
                .toList();
        int all = report.below().size();
        if (silent.isEmpty()) {
            return wording.get("summary.complete", all);
        }
        String names = silent.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return wording.get(
                "summary.incomplete", all - silent.size(), all, silent.size() > MOST_NAMES ? names + '…' : names);
    }

    private @Nullable BarChart chart(ClosedReport report) {
        List<BarChart.Bar> bars = report.pages().stream()
                .flatMap(page -> main(page.indicators())
                        .flatMap(row -> Optional.ofNullable(row.rate()))
                        .map(rate -> new BarChart.Bar(page.name(), rate))
                        .stream())
                .toList();
        if (bars.size() < 2) {
            return null;
        }
        IndicatorRow row = main(Objects.requireNonNullElse(report.body().indicators(), List.of()))
                .orElseThrow();
        boolean some = bars.size() > MOST_BARS;
        BigDecimal target = target(row);
        return new BarChart(
                some ? wording.get("chart.lowest", row.name(), LOWEST) : wording.get("chart.all", row.name()),
                some
                        ? bars.stream()
                                .sorted(Comparator.comparing(BarChart.Bar::value))
                                .limit(LOWEST)
                                .toList()
                        : bars,
                target,
                target == null ? wording.get("document.rate") : wording.get("chart.reached", target),
                wording.get("chart.missed"));
    }

    private static Optional<IndicatorRow> main(List<IndicatorRow> rows) {
        return rows.stream()
                .filter(row -> row.code().equals(MAIN) && row.sectorGroup() == null)
                .findFirst();
    }

    private static @Nullable BigDecimal target(IndicatorRow row) {
        return row.targets().stream()
                .filter(target -> target.form() == TargetForm.AT_LEAST)
                .map(IndicatorRow.TargetRow::value)
                .findFirst()
                .orElse(null);
    }
}
