package vn.motcua.plan.cascade;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Action;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.Change;
import vn.motcua.plan.plans.Outcome;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanDesk;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.PlanStore;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.ReportingRule;
import vn.motcua.plan.plans.Stamp;

/** The books of what was issued to wards (sổ chỉ tiêu, nhiệm vụ được giao): one published plan a ward and label. */
final class WardBooks {

    private static final String DIGEST = "issued";

    private final PlanStore store;
    private final PlanDesk desk;
    private final Texts vietnamese;
    private final Clock clock;

    WardBooks(PlanStore store, PlanDesk desk, Texts vietnamese, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.vietnamese = vietnamese;
        this.clock = clock;
    }

    /** The book of a ward, if anything was ever issued to it. */
    Optional<Plan> of(String ward, PlanLabel label) {
        return store.of(book(ward, label)).stream()
                .filter(plan -> plan.status() == PlanStatus.PUBLISHED)
                .findFirst();
    }

    /** Puts into the book of a ward what an issue says, unless it is there; doing it again is harmless. */
    void put(String ward, Issue issue, Plan from) {
        List<PlanTarget> targets = IssuedItems.targets(from, issue);
        List<PlanTask> tasks = IssuedItems.tasks(from, issue);
        change(open(ward, from.label(), issue).id(), plan -> {
            if (IssuedItems.isIn(Optional.of(plan), issue)) {
                return plan;
            }
            return told(
                    plan.saying(IssuedItems.with(plan.content(), targets, tasks)),
                    issue,
                    Action.TARGET_ISSUED,
                    targets,
                    Action.TASK_ISSUED,
                    tasks);
        });
    }

    /** Takes out of the book of a ward what came by an issue. */
    void take(String ward, Issue issue, PlanLabel label) {
        of(ward, label)
                .ifPresent(book -> change(book.id(), plan -> {
                    if (!IssuedItems.isIn(Optional.of(plan), issue)) {
                        return plan;
                    }
                    return told(
                            plan.saying(IssuedItems.without(plan.content(), issue)),
                            issue,
                            Action.TARGET_RECALLED,
                            IssuedItems.targetsIn(plan, issue),
                            Action.TASK_RECALLED,
                            IssuedItems.tasksIn(plan, issue));
                }));
    }

    private Plan told(
            Plan changed,
            Issue issue,
            Action ofTargets,
            List<PlanTarget> targets,
            Action ofTasks,
            List<PlanTask> tasks) {
        Stamp stamp = new Stamp(clock.instant(), issue.by());
        List<String> details = List.of(issue.plan(), issue.id());
        Plan told = changed;
        if (!targets.isEmpty()) {
            told = told.after(Change.of(ofTargets, stamp)
                    .ofTargets(targets.stream()
                            .map(PlanTarget::indicator)
                            .distinct()
                            .toList())
                    .because(issue.reason())
                    .with(details));
        }
        if (!tasks.isEmpty()) {
            told = told.after(Change.of(ofTasks, stamp)
                    .ofTasks(tasks.stream().map(PlanTask::id).toList())
                    .because(issue.reason())
                    .with(details));
        }
        return told;
    }

    private void change(String id, UnaryOperator<Plan> change) {
        desk.change(id, plan -> new Outcome.Done(change.apply(plan)));
    }

    /** The book, made and published where there is none yet; what a crash left half made is gone on with. */
    private Plan open(String ward, PlanLabel label, Issue issue) {
        PlanContent empty = new PlanContent(
                vietnamese.get("cascade.book", label.toString()),
                null,
                false,
                List.of(),
                List.of(),
                new ReportingRule(CutOff.REPORTING, List.of()),
                List.of(),
                List.of());
        Plan plan = desk.draft(book(ward, label), empty, DIGEST, issue.by());
        if (plan.status() == PlanStatus.DRAFT) {
            desk.publish(plan.id(), null, issue.by());
        }
        return plan;
    }

    private static Book book(String ward, PlanLabel label) {
        return new Book(ward, label, PlanKind.ISSUED);
    }
}
