package vn.motcua.plan.importing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.document.UnreadableDocument;
import vn.motcua.plan.plans.Outcome;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanDesk;
import vn.motcua.plan.plans.SourceTexts;

/** Takes a document in place of what a draft says, or refuses it with all that is wrong and stores nothing. */
public final class PlanRevision {

    private final PlanDocuments documents;
    private final PlanDesk desk;
    private final SourceTexts sources;
    private final Texts texts;

    /**
     * A revision of drafts.
     *
     * @param sources keeps the text that a plan was read from
     * @param texts in the language of the request, for refusals
     */
    public PlanRevision(PlanDocuments documents, PlanDesk desk, SourceTexts sources, Texts texts) {
        this.documents = documents;
        this.desk = desk;
        this.sources = sources;
        this.texts = texts;
    }

    /**
     * Takes or refuses a document for a plan; where it names unit and time, they must be the plan's.
     *
     * @param expected the version that the caller has seen, null when that does not matter
     * @param by who sends it
     */
    public Revision revise(
            Plan plan,
            @Nullable Long expected,
            DocumentFormat format,
            byte[] body,
            Units units,
            ProcedureCatalogue catalogue,
            String by) {
        Findings findings = new Findings(texts, true);
        PlanDocuments.ReadDocument document;
        try {
            document = documents.read(
                    format,
                    body,
                    new PlanAddress(
                            plan.unit(), plan.label().year(), plan.label().half()),
                    catalogue,
                    findings);
        } catch (UnreadableDocument e) {
            return new Revision.Refused(new PlanIntake.Intake.Unreadable(e.line(), e.reason(texts)));
        }
        ReadPlan read = document.plan();
        checkAddress(plan, read.address(), units, findings, document.line());
        if (!findings.isEmpty()) {
            return new Revision.Refused(new PlanIntake.Intake.Refused(findings.all()));
        }
        boolean drafted = format == DocumentFormat.TEXT || format == DocumentFormat.DOCX;
        PlanContent content =
                format == DocumentFormat.JSON ? KeptProblems.in(read.content(), plan.content()) : read.content();
        Outcome outcome = desk.edit(plan.id(), expected, content, document.digest(), by);
        if (drafted && outcome instanceof Outcome.Done) {
            sources.keep(plan.id(), document.lines());
        }
        return new Revision.Taken(outcome);
    }

    private static void checkAddress(Plan plan, PlanAddress written, Units units, Findings findings, int line) {
        if (written.unit() != null
                && units.resolve(written.unit())
                        .filter(unit -> unit.code().equals(plan.unit()))
                        .isEmpty()) {
            findings.add("unit", line, "plan.other-unit", written.unit(), plan.unit());
        }
        if (written.year() != null && written.year() != plan.label().year()) {
            findings.add(
                    "year",
                    line,
                    "plan.other-year",
                    Integer.toString(written.year()),
                    Integer.toString(plan.label().year()));
        }
        if (written.half() != null
                && !Objects.equals(written.half(), plan.label().half())) {
            findings.add("half", line, "plan.other-half", Integer.toString(written.half()));
        }
    }

    /** What became of a document. */
    public sealed interface Revision {

        /** In order; what became of the wish to put it in the draft's place. */
        record Taken(Outcome outcome) implements Revision {}

        /** Not in order; nothing is stored. */
        record Refused(PlanIntake.Intake why) implements Revision {}
    }
}
