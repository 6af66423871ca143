package vn.motcua.plan.importing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.plan.document.DocumentDigest;
import vn.motcua.plan.document.DocumentReader;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.document.UnreadableDocument;
import vn.motcua.plan.drafting.Draft;
import vn.motcua.plan.drafting.PlanDrafter;
import vn.motcua.plan.extraction.DocxText;
import vn.motcua.plan.extraction.PlainText;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.spreadsheet.PlanWorkbookReader;

/** Reads plans from documents of any format that is taken: written ones as they are, texts by drafting. */
public final class PlanDocuments {

    private final IndicatorCatalogue indicators;
    private final PlanDrafter drafter;
    private final Texts vietnamese;
    private final Clock clock;

    /**
     * A reader.
     *
     * @param vietnamese for what is kept with the plan
     */
    public PlanDocuments(IndicatorCatalogue indicators, PlanDrafter drafter, Texts vietnamese, Clock clock) {
        this.indicators = indicators;
        this.drafter = drafter;
        this.vietnamese = vietnamese;
        this.clock = clock;
    }

    /**
     * Reads one.
     *
     * @param asked the time that it is sent for, which a text need not name
     * @param findings takes what is against the rules
     * @throws UnreadableDocument if it is not in its format
     */
    ReadDocument read(
            DocumentFormat format, byte[] body, PlanAddress asked, ProcedureCatalogue catalogue, Findings findings)
            throws UnreadableDocument {
        return switch (format) {
            case YAML -> written(DocumentReader.yaml().read(body), PlainText.read(body), catalogue, findings);
            case JSON -> written(DocumentReader.json().read(body), PlainText.read(body), catalogue, findings);
            case XLSX ->
                written(new PlanWorkbookReader(indicators, catalogue).read(body), List.of(), catalogue, findings);
            case DOCX -> drafted(DocxText.read(body), asked, catalogue, findings);
            case TEXT -> drafted(PlainText.read(body), asked, catalogue, findings);
        };
    }

    private ReadDocument written(Node document, List<String> lines, ProcedureCatalogue catalogue, Findings findings) {
        ReadPlan read = new PlanReader(indicators, catalogue, vietnamese).read(document, findings);
        return new ReadDocument(read, DocumentDigest.of(document), document.line(), lines);
    }

    private ReadDocument drafted(
            List<String> lines, PlanAddress asked, ProcedureCatalogue catalogue, Findings findings) {
        Set<String> groups = catalogue.sectorGroups().stream()
                .map(ProcedureCatalogue.SectorGroup::code)
                .collect(Collectors.toSet());
        Draft draft = drafter.draft(
                lines, new PlanDrafter.Asked(asked.year(), asked.half(), groups), LocalDays.date(clock.instant()));
        PlanContent content = draft.content();
        if (content.targets().isEmpty() && content.tasks().isEmpty()) {
            findings.add("targets", 1, "plan.empty");
        }
        PlanAddress address = new PlanAddress(
                null, asked.year() == null ? draft.year() : null, asked.half() == null ? draft.half() : null);
        return new ReadDocument(new ReadPlan(address, content), DocumentDigest.of(node(lines)), 1, lines);
    }

    private static Node node(List<String> lines) {
        return new Node.Sequence(
                lines.stream()
                        .<Node>map(line -> new Node.Scalar(line.strip(), Node.Scalar.Type.TEXT, 1))
                        .toList(),
                1);
    }

    /**
     * What a document says.
     *
     * @param digest to know it again
     * @param line where it begins
     * @param lines its text; none for a workbook
     */
    record ReadDocument(ReadPlan plan, String digest, int line, List<String> lines) {
        ReadDocument {
            lines = List.copyOf(lines);
        }

        /** The text that lines of the plan count in; none when they count in another document. */
        List<String> counted() {
            return plan.content().source() == null ? lines : List.of();
        }
    }
}
