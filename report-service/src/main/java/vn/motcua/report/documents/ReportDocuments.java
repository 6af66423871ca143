package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.UnitFigures;
import vn.motcua.report.close.UnitPage;

/** Makes documents of closed reports. */
public final class ReportDocuments {

    /** Báo cáo. */
    private static final String KIND = "BC";

    private final Wording wording;

    /** Documents in some words. */
    public ReportDocuments(Wording wording) {
        this.wording = wording;
    }

    /** The document of a closed report and of nothing else. */
    public ReportDocument of(ReportHead head, List<UnitPage> pages, Collection<UnitFigures> figures, Locale language) {
        ClosedReport report = ClosedReport.of(head, pages, figures);
        ReportBody body = report.body();
        Frame frame = new Frame(wording, language);
        Issuer issuer = Issuer.of(body.name(), report.unit(), report.figures().tree());
        return new ReportDocument(
                language,
                body.createdAt(),
                frame.letterhead(issuer, KIND, body.createdAt()),
                wording.get("document.title"),
                subtitle(body),
                sections().stream().flatMap(maker -> maker.of(report).stream()).toList(),
                frame.annexes(issuer, KIND, body.createdAt()),
                frame.signature(issuer));
    }

    private List<Sections> sections() {
        return List.of(
                new SummarySections(wording),
                new FormSections(wording),
                new TargetSections(wording),
                new UnitTargetSections(wording),
                new TrendSections(wording),
                new MeasureSections(wording),
                new SatisfactionSections(wording),
                new ScoreSections(wording),
                new RankingSections(wording),
                new TaskSections(wording),
                new DataSections(wording),
                new ProofSections(wording));
    }

    private List<String> subtitle(ReportBody body) {
        List<String> lines = new ArrayList<>(wording.lines("document.subtitle"));
        lines.add(body.name());
        lines.add(wording.get("document.period", body.period(), Days.of(body.from()), Days.of(body.to())));
        return lines;
    }
}
