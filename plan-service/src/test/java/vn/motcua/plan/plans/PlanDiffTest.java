package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.plans.PlanDiff.Changed;
import vn.motcua.plan.plans.PlanDiff.Difference;
import vn.motcua.plan.plans.PlanDiff.Item;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Schedule;

class PlanDiffTest {

    @Test
    void theSameTextDiffersInNothing() {
        PlanContent content = APlan.content(APlan.target("ON_TIME", 95), APlan.target("ON_TIME", 95));

        assertThat(PlanDiff.between(content, content).isEmpty()).isTrue();
        assertThat(PlanDiff.between(content, content).lines()).isEmpty();
    }

    @Test
    void targetsAreComparedByWhatTheyAreAbout() {
        PlanDiff diff = PlanDiff.between(
                APlan.content(APlan.target("ON_TIME", 95), APlan.target("DIGITIZED", 100)),
                APlan.content(APlan.target("SATISFACTION", 90), APlan.target("ON_TIME", 97)));

        assertThat(diff.targets().added()).containsExactly(new Item("SATISFACTION", "AT_LEAST 90 98.5"));
        assertThat(diff.targets().removed()).containsExactly(new Item("DIGITIZED", "AT_LEAST 100 98.5"));
        assertThat(diff.targets().changed())
                .containsExactly(new Changed("ON_TIME", List.of(new Difference("value", "95", "97"))));
        assertThat(diff.tasks().changed()).isEmpty();
    }

    @Test
    void tasksAreComparedFieldByField() {
        PlanContent before = APlan.content();
        PlanTask task = APlan.task("I.1", List.of(by(3))).assigned(List.of("A", "C"), List.of(), List.of());

        PlanDiff diff = PlanDiff.between(
                before.withTasks(List.of(APlan.task("I.1", List.of(by(2))))),
                before.withTasks(List.of(task, APlan.task("II.1", List.of(by(4))))));

        assertThat(diff.tasks().changed().getFirst().fields())
                .containsExactly(
                        new Difference("lead", "A", "A, C"),
                        new Difference("schedules", "BY 2026-02-01", "BY 2026-03-01"));
        assertThat(diff.tasks().added()).containsExactly(new Item("II.1", "Việc"));
    }

    @Test
    void manyDifferencesAreToldInShort() {
        PlanTarget[] many = IntStream.range(0, 50)
                .mapToObj(i -> APlan.target("INDICATOR_" + i, 90))
                .toArray(PlanTarget[]::new);

        List<String> lines =
                PlanDiff.between(APlan.content(), APlan.content(many)).lines();

        assertThat(lines).hasSize(30).last().isEqualTo("+21");
    }

    private static Schedule by(int month) {
        return new Schedule.Until(Bound.BY, LocalDate.of(2026, month, 1), APlan.printed(""));
    }
}
