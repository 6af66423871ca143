package vn.motcua.report.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.report.close.Changes;
import vn.motcua.report.close.UnitFigures;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.replay.Cut;
import vn.motcua.report.replay.Progress;
import vn.motcua.report.replay.Replay;
import vn.motcua.report.replay.Window;

/** The dossiers behind what differs between a revision and the report before it (hồ sơ cập nhật sau khi chốt). */
record LateFacts(Replay replay) {

    List<ChangedDossier> between(Cut before, Cut after, List<String> units, Window window, Progress progress) {
        List<ChangedDossier> changed = new ArrayList<>();
        replay.compare(before, after, units, progress, (subject, old, now) -> {
            List<Changes.Change> changes =
                    Changes.numbers(numbers(subject, old, window), numbers(subject, now, window));
            if (!changes.isEmpty()) {
                changed.add(new ChangedDossier(subject.code(), subject.unit(), changes));
            }
        });
        changed.sort(Comparator.comparing(ChangedDossier::unit).thenComparing(ChangedDossier::dossier));
        return changed;
    }

    private static UnitFigures numbers(Subject subject, Facets held, Window window) {
        PeriodFigures figures = window.figures(SubjectRule.contributions(subject.kind(), held));
        return UnitFigures.of(subject.unit(), figures, new TreeMap<>());
    }
}
