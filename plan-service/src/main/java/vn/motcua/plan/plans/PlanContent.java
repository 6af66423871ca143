package vn.motcua.plan.plans;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says.
 *
 * @param source name of the document that lines are counted in, null for the document that was sent
 * @param sample true for a plan that no authority issued (mẫu)
 */
public record PlanContent(
        String title,
        @Nullable String source,
        boolean sample,
        List<PlanTarget> targets,
        List<PlanTask> tasks,
        ReportingRule reporting,
        List<PlanProblem> problems,
        List<UnmatchedText> unmatched) {

    public PlanContent {
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        problems = List.copyOf(problems);
        unmatched = List.copyOf(unmatched);
    }

    /** The same with other tasks. */
    public PlanContent withTasks(List<PlanTask> changed) {
        return new PlanContent(title, source, sample, targets, changed, reporting, problems, unmatched);
    }

    /** The same with other targets. */
    public PlanContent withTargets(List<PlanTarget> changed) {
        return new PlanContent(title, source, sample, changed, tasks, reporting, problems, unmatched);
    }

    /** The same with other problems. */
    public PlanContent withProblems(List<PlanProblem> others) {
        return new PlanContent(title, source, sample, targets, tasks, reporting, others, unmatched);
    }

    /** The same with what was found while reading, and what a check finds now. */
    public PlanContent checked(List<PlanProblem> found) {
        List<PlanProblem> all = Stream.concat(
                        problems.stream().filter(problem -> problem.rule() == null), found.stream())
                .toList();
        return withProblems(all);
    }
}
