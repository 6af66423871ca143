package vn.motcua.report.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.contracts.dossier.Contributions;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.event.Subject;
import vn.motcua.report.replay.Cut;
import vn.motcua.report.replay.Progress;
import vn.motcua.report.replay.Replay;

/**
 * The dossiers behind a figure of a closed report, as the log gives them up to its cut.
 *
 * @param parts by day, unit and code
 * @param sum of all parts: the figure
 */
public record FigureParts(List<DossierPart> parts, long sum) {

    private static final Comparator<DossierPart> ORDER = Comparator.comparing(DossierPart::day)
            .thenComparing(DossierPart::unit)
            .thenComparing(DossierPart::dossier);

    static FigureParts of(FigureQuestion question, Cut cut, Replay replay, Progress progress) {
        List<DossierPart> parts = new ArrayList<>();
        replay.run(
                cut,
                question.units(),
                progress,
                (subject, held) -> add(parts, question, subject, SubjectRule.contributions(subject.kind(), held)));
        parts.sort(ORDER);
        return new FigureParts(
                parts, parts.stream().mapToLong(DossierPart::contribution).sum());
    }

    private static void add(
            List<DossierPart> parts, FigureQuestion question, Subject subject, Contributions contributions) {
        if (!question.wants(contributions.sector(), contributions.procedure())) {
            return;
        }
        contributions.byDay().forEach((epochDay, measures) -> {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            long contribution = measures.get(question.measure());
            if (contribution != 0 && question.counts(day)) {
                parts.add(new DossierPart(
                        subject.code(),
                        subject.unit(),
                        contributions.sector(),
                        contributions.procedure(),
                        day,
                        contribution));
            }
        });
    }
}
