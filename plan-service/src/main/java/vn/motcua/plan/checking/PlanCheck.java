package vn.motcua.plan.checking;

import java.util.List;
import java.util.function.Supplier;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.PlanChecker;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanProblem.Severity;
import vn.motcua.plan.plans.SuperiorTargets;

/** All rules at once, the targets' first, then the tasks'. */
public final class PlanCheck implements PlanChecker {

    private final SuperiorTargets superiors;
    private final Supplier<Units> units;
    private final Texts vietnamese;

    /**
     * A check.
     *
     * @param units as they are known when a plan is checked
     */
    public PlanCheck(SuperiorTargets superiors, Supplier<Units> units, Texts vietnamese) {
        this.superiors = superiors;
        this.units = units;
        this.vietnamese = vietnamese;
    }

    @Override
    public List<PlanProblem> problems(Book book, PlanContent content) {
        Found found = new Found(vietnamese);
        if (book.kind() == PlanKind.OWN) {
            belowSuperior(book, content, found);
            missing(content, found);
        }
        TargetCheck.check(content.targets(), found);
        TaskCheck.check(content, book.label().days(), found);
        return found.all();
    }

    private void belowSuperior(Book book, PlanContent content, Found found) {
        Units known = units.get();
        superiors
                .weaker(
                        book.unit(),
                        book.label(),
                        known.treeAt(book.label().days().to()),
                        content.targets())
                .forEach(weaker -> found.add(
                        Severity.WARNING,
                        "below-superior",
                        "targets[" + content.targets().indexOf(weaker.target()) + ']',
                        weaker.target().line(),
                        weaker.superior().value().toPlainString(),
                        weaker.target().indicator(),
                        weaker.target().value().toPlainString(),
                        weaker.superior().value().toPlainString(),
                        known.name(weaker.plan().unit())));
    }

    private static void missing(PlanContent content, Found found) {
        if (content.targets().isEmpty()) {
            found.warning("no-targets", "targets", null);
        }
        if (content.tasks().isEmpty()) {
            found.warning("no-tasks", "tasks", null);
        }
    }
}
