package vn.motcua.plan.importing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.schedule.Schedule;

/**
 * What was found while a text was read and still holds after a person has edited the draft that was made of it: an edit
 * does not read the text again, so a problem stays until what stands at its line is changed or left out. Lines of another
 * source are no lines of this one.
 */
final class KeptProblems {

    private KeptProblems() {}

    /** The edited content with what still holds of what was found before. */
    static PlanContent in(PlanContent edited, PlanContent before) {
        if (!Objects.equals(edited.source(), before.source())) {
            return edited;
        }
        List<PlanProblem> kept = before.problems().stream()
                .filter(problem -> problem.rule() == null)
                .filter(problem -> !edited.problems().contains(problem))
                .filter(problem ->
                        problem.line() == null || at(problem.line(), before).equals(at(problem.line(), edited)))
                .toList();
        return edited.withProblems(
                Stream.concat(edited.problems().stream(), kept.stream()).toList());
    }

    /** All that was made of a line. */
    private static List<Object> at(Integer line, PlanContent content) {
        return Stream.<Stream<?>>of(
                        content.targets().stream().filter(target -> line.equals(target.line())),
                        content.tasks().stream()
                                .filter(task -> line.equals(task.line()))
                                .map(task -> List.of(
                                        task.id(),
                                        task.content(),
                                        task.lead(),
                                        task.coordinating(),
                                        task.supervising(),
                                        task.products())),
                        schedules(content).filter(schedule -> isAt(schedule, line)),
                        content.unmatched().stream().filter(text -> line.equals(text.line())))
                .<Object>flatMap(found -> found)
                .toList();
    }

    private static Stream<Schedule> schedules(PlanContent content) {
        return Stream.concat(
                content.tasks().stream().flatMap(task -> task.schedules().stream()),
                content.reporting().deadlines().stream());
    }

    private static boolean isAt(Schedule schedule, @Nullable Integer line) {
        return Objects.equals(schedule.printed().line(), line);
    }
}
