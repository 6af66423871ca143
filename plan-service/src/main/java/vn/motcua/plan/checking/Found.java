package vn.motcua.plan.checking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanProblem.Severity;

/** Collects what a check finds. Used for one plan. */
final class Found {

    private final Texts vietnamese;
    private final List<PlanProblem> problems = new ArrayList<>();

    Found(Texts vietnamese) {
        this.vietnamese = vietnamese;
    }

    void error(String rule, String place, @Nullable Integer line, Object... arguments) {
        add(Severity.ERROR, rule, place, line, null, arguments);
    }

    void warning(String rule, @Nullable String place, @Nullable Integer line, Object... arguments) {
        add(Severity.WARNING, rule, place, line, null, arguments);
    }

    /** The text of a rule has the key {@code check.} and its name. */
    void add(
            Severity severity,
            String rule,
            @Nullable String place,
            @Nullable Integer line,
            @Nullable String proposal,
            Object... arguments) {
        problems.add(
                new PlanProblem(severity, line, vietnamese.get("check." + rule, arguments), proposal, rule, place));
    }

    List<PlanProblem> all() {
        return List.copyOf(problems);
    }
}
