package vn.motcua.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.ReportingRule;
import vn.motcua.plan.plans.UnmatchedText;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** Reads a plan from a document. What the API answers with can be sent back: what it adds is passed over. */
final class PlanReader {

    private static final Set<String> KNOWN =
            Set.of("unit", "year", "half", "title", "source", "sample", "reporting", "targets", "tasks", "unmatched");
    private static final Set<String> ANSWERED = Set.of(
            "id",
            "kind",
            "number",
            "status",
            "version",
            "problems",
            "digest",
            "createdAt",
            "publishedAt",
            "amends",
            "supersededBy",
            "withdrawn",
            "history",
            "taskCount");
    private static final int LONGEST_TITLE = 500;

    private final IndicatorCatalogue indicators;
    private final ProcedureCatalogue catalogue;
    private final Texts vietnamese;

    PlanReader(IndicatorCatalogue indicators, ProcedureCatalogue catalogue, Texts vietnamese) {
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.vietnamese = vietnamese;
    }

    /** The address that the document names, and what it says; complete only if nothing was found wrong. */
    ReadPlan read(Node document, Findings findings) {
        Fields fields = Fields.of(document, findings);
        String source = fields.text("source");
        ReadingContext context = new ReadingContext(vietnamese, source == null);
        for (String name : fields.unknown(KNOWN)) {
            if (!ANSWERED.contains(name)) {
                context.warn(source == null ? fields.line(name) : null, null, "plan.unknown-field", name);
            }
        }
        if (fields.isNull("targets") && fields.isNull("tasks")) {
            fields.report("targets", "plan.empty");
        }
        String title = Objects.requireNonNullElse(fields.text("title"), "");
        if (title.length() > LONGEST_TITLE) {
            fields.report("title", "field.text-length", Integer.toString(LONGEST_TITLE));
        }
        PlanContent content = new PlanContent(
                title,
                source,
                Boolean.TRUE.equals(fields.bool("sample")),
                new TargetReader(indicators, catalogue, context).read(fields),
                new TaskReader(context).read(fields),
                reporting(fields, context),
                context.problems(),
                unmatched(fields, context));
        return new ReadPlan(PlanAddress.of(fields), content);
    }

    private static ReportingRule reporting(Fields document, ReadingContext context) {
        List<Schedule.Recurring> deadlines = new ArrayList<>();
        CutOff cutOff = CutOff.REPORTING;
        for (Fields reporting : document.list("reporting").stream().limit(1).toList()) {
            context.warnOfUnknown(reporting, Set.of("cutoff", "deadlines"));
            String code = reporting.text("cutoff");
            if (code != null) {
                cutOff = CutOff.of(code.toLowerCase(Locale.ROOT)).orElseGet(() -> {
                    reporting.report("cutoff", "field.enum", "reporting, calendar");
                    return CutOff.REPORTING;
                });
            }
            for (Fields deadline : reporting.list("deadlines")) {
                deadline(deadline, context, deadlines);
            }
        }
        return new ReportingRule(cutOff, deadlines);
    }

    private static void deadline(Fields fields, ReadingContext context, List<Schedule.Recurring> deadlines) {
        context.warnOfUnknown(fields, Set.of("period", "bound", "day", "month", "text", "line"));
        Rhythm rhythm = fields.isNull("period")
                ? fields.report("period", "field.required")
                : fields.choice("period", Rhythm.class);
        if (fields.isNull("day")) {
            fields.report("day", "field.required");
        }
        if (rhythm != null) {
            Schedule.Printed printed =
                    new Schedule.Printed(Objects.requireNonNullElse(fields.text("text"), ""), context.line(fields));
            deadlines.add(RecurringReader.read(fields, rhythm, printed));
        }
    }

    private static List<UnmatchedText> unmatched(Fields document, ReadingContext context) {
        return document.list("unmatched").stream()
                .map(fields -> new UnmatchedText(
                        context.line(fields), Objects.requireNonNullElse(fields.requiredText("text"), "")))
                .toList();
    }
}
