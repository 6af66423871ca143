package vn.motcua.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanProblem.Severity;
import vn.motcua.plan.schedule.PrintedDay;

/** What one reading shares: where lines are counted, and what people should look at. Used for one document. */
final class ReadingContext {

    private static final int LAST_LINE = 1_000_000;

    private final Texts vietnamese;
    private final boolean linesOfDocument;
    private final List<PlanProblem> problems = new ArrayList<>();

    ReadingContext(Texts vietnamese, boolean linesOfDocument) {
        this.vietnamese = vietnamese;
        this.linesOfDocument = linesOfDocument;
    }

    /** The line that is given; else, where lines count in the document itself, the one that the fields begin on. */
    @Nullable
    Integer line(Fields fields) {
        Integer given = fields.whole("line", 1, LAST_LINE);
        return given != null || !linesOfDocument ? given : Integer.valueOf(fields.line());
    }

    /**
     * A day that no calendar has.
     *
     * @param place the sheet and cell, null for a document of lines
     */
    void impossible(PrintedDay.Impossible day, @Nullable Integer line, @Nullable String place) {
        String message = vietnamese.get("plan.impossible-day", day.printed());
        problems.add(new PlanProblem(
                Severity.ERROR,
                line,
                place == null ? message : vietnamese.get("document.at-cell", place, message),
                day.proposal()));
    }

    void warn(@Nullable Integer line, @Nullable String proposal, String key, Object... arguments) {
        problems.add(new PlanProblem(Severity.WARNING, line, vietnamese.get(key, arguments), proposal));
    }

    void warnOfUnknown(Fields fields, Set<String> known) {
        for (String name : fields.unknown(known)) {
            warn(linesOfDocument ? fields.line(name) : null, null, "plan.unknown-field", name);
        }
    }

    List<PlanProblem> problems() {
        return problems;
    }
}
