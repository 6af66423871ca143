package vn.motcua.plan.cascade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;

/** The targets and tasks that an issue is about: in the superior's plan, and in a ward's book of what was issued. */
final class IssuedItems {

    private IssuedItems() {}

    /** The target that a reference names: {@code indicator} for all of it, {@code indicator/sector group} for one. */
    static Stream<PlanTarget> targets(Plan plan, String reference) {
        return plan.content().targets().stream()
                .filter(target -> reference.equals(IssueWish.ALL)
                        || reference.equals(target.indicator())
                        || reference.equals(target.indicator() + '/' + target.sectorGroup()));
    }

    /** What the issue puts into the book of a ward. */
    static List<PlanTarget> targets(Plan plan, Issue issue) {
        return plan.content().targets().stream()
                .filter(target -> issue.targets().stream()
                        .anyMatch(reference -> targets(plan, reference).anyMatch(target::equals)))
                .map(target -> target.from(issue.origin()))
                .toList();
    }

    /** The tasks for the book of a ward: there the id begins with the issue's, and nothing is reported yet. */
    static List<PlanTask> tasks(Plan plan, Issue issue) {
        Set<String> wanted = Set.copyOf(issue.tasks());
        return plan.content().tasks().stream()
                .filter(task -> wanted.contains(IssueWish.ALL) || wanted.contains(task.id()))
                .map(task -> anew(task, issue))
                .toList();
    }

    private static PlanTask anew(PlanTask task, Issue issue) {
        return new PlanTask(
                        issue.id() + '.' + task.id(),
                        task.number(),
                        task.section(),
                        task.content(),
                        task.lead(),
                        task.coordinating(),
                        task.supervising(),
                        task.products(),
                        task.schedules(),
                        null,
                        List.of())
                .from(issue.origin());
    }

    /** What a book has by an issue. */
    static List<PlanTask> tasksIn(Plan book, Issue issue) {
        return book.content().tasks().stream()
                .filter(task -> issue.origin().equals(task.origin()))
                .toList();
    }

    /** What a book has by an issue. */
    static List<PlanTarget> targetsIn(Plan book, Issue issue) {
        return book.content().targets().stream()
                .filter(target -> issue.origin().equals(target.origin()))
                .toList();
    }

    /** True when a book has something by an issue. */
    static boolean isIn(Optional<Plan> book, Issue issue) {
        return book.map(plan -> !tasksIn(plan, issue).isEmpty()
                        || !targetsIn(plan, issue).isEmpty())
                .orElse(false);
    }

    /** The book with what an issue puts into it. */
    static PlanContent with(PlanContent book, List<PlanTarget> targets, List<PlanTask> tasks) {
        return book.withTargets(
                        Stream.concat(book.targets().stream(), targets.stream()).toList())
                .withTasks(Stream.concat(book.tasks().stream(), tasks.stream()).toList());
    }

    /** The book without what came by an issue. */
    static PlanContent without(PlanContent book, Issue issue) {
        return book.withTargets(book.targets().stream()
                        .filter(target -> !issue.origin().equals(target.origin()))
                        .toList())
                .withTasks(book.tasks().stream()
                        .filter(task -> !issue.origin().equals(task.origin()))
                        .toList());
    }
}
