package vn.motcua.plan.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.plan.Given;
import vn.motcua.plan.plans.APlan;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanProblem.Severity;
import vn.motcua.plan.plans.PlanShelf;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.SuperiorTargets;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Schedule;

class PlanCheckTest {

    private static final PlanLabel YEAR = new PlanLabel(2026, null);
    private static final Schedule IN_TIME = new Schedule.Until(Bound.BY, LocalDate.of(2026, 9, 1), APlan.printed(""));

    private final PlanCheck check = new PlanCheck(new SuperiorTargets(new PlanShelf()), Given::units, Given.texts());

    @Test
    void aPlanInOrderHasNothingToLookAt() {
        assertThat(found(APlan.content(APlan.target("ON_TIME", 95)).withTasks(List.of(task("I.1", IN_TIME)))))
                .isEmpty();
    }

    @Test
    void targetsThatCannotBothBeMetContradict() {
        PlanContent content = with(
                target("ON_TIME", TargetForm.AT_MOST, 90),
                target("ON_TIME", TargetForm.AT_LEAST, 95),
                target("DIGITIZED", TargetForm.AT_LEAST, 90),
                target("DIGITIZED", TargetForm.AT_MOST, 95));

        assertThat(found(content))
                .extracting(PlanProblem::severity, PlanProblem::rule, PlanProblem::place)
                .containsExactly(tuple(Severity.ERROR, "contradiction", "targets[1]"));
    }

    @Test
    void oneFigureWithTwoValuesIsUnusualButTheSameTwiceIsNot() {
        PlanContent content = with(
                target("ON_TIME", TargetForm.AT_LEAST, 90),
                target("ON_TIME", TargetForm.AT_LEAST, 90),
                target("ON_TIME", TargetForm.AT_LEAST, 95));

        assertThat(rules(content)).containsExactly("two-values", "two-values");
    }

    @Test
    void aTargetThatIsAlwaysMetSaysNothing() {
        assertThat(rules(with(
                        target("ON_TIME", TargetForm.AT_LEAST, 0),
                        target("DIGITIZED", TargetForm.AT_MOST, 100),
                        target("CAMPAIGNS", TargetForm.COUNT_AT_LEAST, 0))))
                .containsExactly("always-met", "always-met", "always-met");
    }

    @Test
    void aTaskNeedsALeadAndATimeWithinThePlan() {
        PlanTask nobodys = new PlanTask(
                "I.1", "1", "I", "Việc", List.of(), List.of(), List.of(), List.of(), List.of(nothing()), 7, List.of());
        PlanTask late = task("I.2", new Schedule.Until(Bound.BY, LocalDate.of(2027, 1, 15), APlan.printed("")));
        PlanTask early = task("I.3", new Schedule.From(LocalDate.of(2025, 12, 1), APlan.printed("")));

        assertThat(found(APlan.content(APlan.target("ON_TIME", 95)).withTasks(List.of(nobodys, late, early))))
                .extracting(PlanProblem::rule, PlanProblem::place)
                .contains(
                        tuple("no-lead", "tasks[I.1]"),
                        tuple("no-schedule", "tasks[I.1]"),
                        tuple("outside-plan", "tasks[I.2]"),
                        tuple("outside-plan", "tasks[I.3]"));
    }

    @Test
    void aDayThatDoesNotExistIsToldOnce() {
        Schedule impossible = new Schedule.Until(Bound.BY, null, new Schedule.Printed("31/9/2026", 57));
        PlanContent content = APlan.content(APlan.target("ON_TIME", 95)).withTasks(List.of(task("I.1", impossible)));
        assertThat(rules(content)).isEmpty();

        PlanContent unread = new PlanContent(
                "", null, false, content.targets(), content.tasks(), content.reporting(), List.of(), List.of());
        assertThat(rules(unread)).containsExactly("impossible-day");
    }

    @Test
    void whatWasIssuedNeedsNotBeAWholePlan() {
        PlanContent nothing = with();

        assertThat(rules(nothing)).containsExactly("no-targets");
        assertThat(check.problems(new Book("10525", YEAR, PlanKind.ISSUED), nothing.withTasks(List.of())))
                .isEmpty();
    }

    private static PlanContent with(PlanTarget... targets) {
        return APlan.content(targets).withTasks(List.of(task("I.1", IN_TIME)));
    }

    private static PlanTarget target(String indicator, TargetForm form, int value) {
        return new PlanTarget(indicator, null, form, BigDecimal.valueOf(value), null, null, null);
    }

    private static PlanTask task(String id, Schedule schedule) {
        return APlan.task(id, List.of(schedule));
    }

    private static Schedule nothing() {
        return new Schedule.Text(new Schedule.Printed(" ", null));
    }

    private List<String> rules(PlanContent content) {
        return found(content).stream().map(PlanProblem::rule).toList();
    }

    private List<PlanProblem> found(PlanContent content) {
        return check.problems(Book.own("10525", YEAR), content);
    }
}
