package vn.motcua.plan.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.document.UnreadableDocument;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanDesk;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.SourceTexts;

/** Takes a document as a new draft, or refuses it with all that is wrong and stores nothing. */
public final class PlanIntake {

    private final PlanDocuments documents;
    private final PlanDesk desk;
    private final SourceTexts sources;
    private final Texts texts;

    /**
     * An intake.
     *
     * @param sources keeps the text that a plan was read from
     * @param texts in the language of the request, for refusals
     */
    public PlanIntake(PlanDocuments documents, PlanDesk desk, SourceTexts sources, Texts texts) {
        this.documents = documents;
        this.desk = desk;
        this.sources = sources;
        this.texts = texts;
    }

    /**
     * Takes or refuses a document, by the units and the catalogue as they are known now.
     *
     * @param caller who sends it
     */
    public Intake take(
            DocumentFormat format,
            byte[] body,
            PlanAddress asked,
            Units units,
            ProcedureCatalogue catalogue,
            Caller caller) {
        Findings findings = new Findings(texts, true);
        PlanDocuments.ReadDocument document;
        try {
            document = documents.read(format, body, asked, catalogue, findings);
        } catch (UnreadableDocument e) {
            return new Intake.Unreadable(e.line(), e.reason(texts));
        }
        ReadPlan read = document.plan();
        Unit unit = unit(asked, read.address(), units, findings, document.line());
        PlanLabel label = label(asked, read.address(), findings, document.line());
        if (unit == null || label == null || !findings.isEmpty()) {
            return new Intake.Refused(findings.all());
        }
        if (!caller.maySpeakFor(unit.code())) {
            return new Intake.NotYours(unit.code());
        }
        Plan plan = desk.draft(Book.own(unit.code(), label), read.content(), document.digest(), caller.name());
        if (!document.counted().isEmpty()) {
            sources.keep(plan.id(), document.counted());
        }
        return new Intake.Taken(plan);
    }

    private static @Nullable Unit unit(
            PlanAddress asked, PlanAddress written, Units units, Findings findings, int line) {
        String named = asked.unit() != null ? asked.unit() : written.unit();
        if (named == null) {
            findings.add("unit", line, "field.required");
            return null;
        }
        Optional<Unit> unit = units.resolve(named);
        if (unit.isEmpty()) {
            findings.add("unit", line, "unit.unknown", named);
        } else if (written.unit() != null && !units.resolve(written.unit()).equals(unit)) {
            findings.add("unit", line, "plan.other-unit", written.unit(), named);
        }
        return unit.orElse(null);
    }

    private static @Nullable PlanLabel label(PlanAddress asked, PlanAddress written, Findings findings, int line) {
        Integer year = asked.year() != null ? asked.year() : written.year();
        if (year == null) {
            findings.add("year", line, "field.required");
            return null;
        }
        if (!PlanAddress.isYear(year)) {
            findings.add("year", line, "plan.year", Integer.toString(year));
            return null;
        }
        if (written.year() != null && !written.year().equals(year)) {
            findings.add("year", line, "plan.other-year", Integer.toString(written.year()), Integer.toString(year));
        }
        Integer half = asked.half() != null ? asked.half() : written.half();
        if (half != null && (half < 1 || half > 2)) {
            findings.add("half", line, "field.whole", "1", "2");
            return null;
        }
        if (written.half() != null && !Objects.equals(written.half(), half)) {
            findings.add("half", line, "plan.other-half", Integer.toString(written.half()));
        }
        return new PlanLabel(year, half);
    }

    /** What became of a document. */
    public sealed interface Intake {

        /** Taken as this plan. */
        record Taken(Plan plan) implements Intake {}

        /** Of a unit that the caller may not speak for. */
        record NotYours(String unit) implements Intake {}

        /** Not in its format. */
        record Unreadable(int line, String reason) implements Intake {}

        /** Readable, but against rules; nothing is stored. */
        record Refused(List<FieldProblem> problems) implements Intake {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
