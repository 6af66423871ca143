package vn.motcua.report.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.report.close.AssembledReport;
import vn.motcua.report.close.Changes;
import vn.motcua.report.close.FrozenUnit;
import vn.motcua.report.close.ReportAssembler;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.ReportDefinition;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.replay.Cut;
import vn.motcua.report.replay.Progress;
import vn.motcua.report.replay.Recount;
import vn.motcua.report.replay.RecountedUnit;
import vn.motcua.report.replay.Window;

/** Recomputes a closed report from the log up to its markers, from nothing, and holds it against what was closed. */
record Verifier(Recount recount, ReportAssembler assembler, ReportStore store) {

    Verification verify(ReportDefinition report, ReportBody closed, Progress progress) {
        Map<String, Long> offsets = Objects.requireNonNull(closed.offsets(), "a closed report has a cut");
        long[] records = new long[1];
        List<FrozenUnit> counted = count(report, Cut.of(offsets), (read, of) -> {
            records[0] = read;
            progress.at(read, of);
        });
        AssembledReport assembled = assembler.assemble(report, counted, offsets, null);
        String recomputed = assembled.body().hash();
        boolean equal = Objects.equals(recomputed, closed.hash());
        return new Verification(
                report.id(),
                closed.hash(),
                recomputed,
                equal,
                Objects.equals(assembled.body().forms(), closed.forms()),
                Objects.equals(assembled.body().indicators(), closed.indicators()),
                equal
                        ? List.of()
                        : Changes.between(
                                store.figures(report),
                                assembled.figures(),
                                code -> report.tree().units().name(code)),
                records[0]);
    }

    private List<FrozenUnit> count(ReportDefinition report, Cut cut, Progress progress) {
        List<Window> windows = new ArrayList<>();
        windows.add(window(report.view()));
        report.earlier().forEach(view -> windows.add(window(view)));
        Map<String, RecountedUnit> units = recount.figures(cut, report.scope(), windows, progress);
        List<FrozenUnit> counted = new ArrayList<>();
        units.forEach((unit, figures) -> counted.add(frozen(unit, figures, report)));
        return counted;
    }

    private static FrozenUnit frozen(String unit, RecountedUnit figures, ReportDefinition report) {
        Map<String, FrozenUnit.Earlier> earlier = new HashMap<>();
        for (PeriodView view : report.earlier()) {
            String label = view.period().label();
            earlier.put(label, new FrozenUnit.Earlier(figures.rows(label), figures.declared(label)));
        }
        return new FrozenUnit(unit, figures.rows(report.period()), figures.declared(report.period()), earlier, null);
    }

    static Window window(PeriodView view) {
        return new Window(view.period().label(), view.days(), view.asOf());
    }
}
