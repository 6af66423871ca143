package vn.motcua.report.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.score.Score766;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.UnitFigures;
import vn.motcua.report.close.UnitPage;

/** Makes documents of closed reports. */
public final class ReportDocuments {

    /** Báo cáo. */
    private static final String KIND = "BC";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Wording wording;
    private final IndicatorCatalogue indicators;
    private final Score766 scheme;

    /** Documents in some words. */
    public ReportDocuments(Wording wording, IndicatorCatalogue indicators, Score766 scheme) {
        this.wording = wording;
        this.indicators = indicators;
        this.scheme = scheme;
    }

    /** The document of a closed report and of nothing else. */
    public ReportDocument of(ReportHead head, List<UnitPage> pages, Collection<UnitFigures> figures, Locale language) {
        ClosedReport report = ClosedReport.of(head, pages, figures, indicators);
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
                new MeasureSections(wording),
                new ScoreSections(wording, scheme, indicators),
                new ProofSections(wording));
    }

    private List<String> subtitle(ReportBody body) {
        List<String> lines = new ArrayList<>(wording.lines("document.subtitle"));
        lines.add(body.name());
        lines.add(wording.get("document.period", body.period(), day(body.from()), day(body.to())));
        return lines;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
