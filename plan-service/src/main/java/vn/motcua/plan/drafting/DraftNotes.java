package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.drafting.text.Markup;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanProblem.Severity;
import vn.motcua.plan.plans.UnmatchedText;
import vn.motcua.plan.schedule.PrintedDay;

/** What a person should look at in a draft: problems, and texts that nothing was made of. Used for one document. */
final class DraftNotes {

    private final Texts vietnamese;
    private final List<PlanProblem> problems = new ArrayList<>();
    private final List<UnmatchedText> unmatched = new ArrayList<>();

    /**
     * No notes yet.
     *
     * @param vietnamese for what is kept with the plan
     */
    DraftNotes(Texts vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** Something may have been misread. */
    void warning(@Nullable Integer line, String key, Object... arguments) {
        problems.add(new PlanProblem(Severity.WARNING, line, vietnamese.get(key, arguments), null));
    }

    /** Something can't be as it is written. */
    void error(int line, String key, Object... arguments) {
        problems.add(new PlanProblem(Severity.ERROR, line, vietnamese.get(key, arguments), null));
    }

    /** A day that no calendar has, told once for each line. */
    void impossible(PrintedDay.Impossible day, int line) {
        PlanProblem problem = new PlanProblem(
                Severity.ERROR, line, vietnamese.get("plan.impossible-day", day.printed()), day.proposal());
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Nothing was made of a text. */
    void unmatched(LinedText text) {
        unmatched.add(new UnmatchedText(text.line(), shown(text)));
    }

    /** Nothing was made of a text, as the words of the key tell with the text as their argument. */
    void unmatched(LinedText text, String key) {
        unmatched.add(new UnmatchedText(text.line(), vietnamese.get(key, shown(text))));
    }

    private static String shown(LinedText text) {
        return Markup.withoutBullets(Markup.shown(text.text()));
    }

    /** In the order of the document. */
    List<PlanProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(PlanProblem::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** In the order of the document. */
    List<UnmatchedText> unmatched() {
        return unmatched.stream()
                .sorted(Comparator.comparing(UnmatchedText::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
