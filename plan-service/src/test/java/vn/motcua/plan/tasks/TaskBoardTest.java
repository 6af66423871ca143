package vn.motcua.plan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.plans.APlan;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.ReportingRule;
import vn.motcua.plan.plans.TaskState;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** Lists of tasks of several units. */
class TaskBoardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final TasksWanted ALL = new TasksWanted(null, null, null, Set.of());

    private final TaskBoard board = new TaskBoard();

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoDayLast() {
        board.stands(plan(
                "10525", 1, until("1", "2026-06-30"), until("2", "2026-06-12"), always("3"), until("4", "2026-05-01")));

        assertThat(board.search(ALL, DAY, 0, 10).tasks())
                .extracting(standing -> standing.task().id() + " " + standing.state())
                .containsExactly("4 OVERDUE", "2 DUE_SOON", "1 NOT_DUE", "3 ONGOING");
    }

    @Test
    void listsAreNarrowedByUnitLeadWordsAndState() {
        board.stands(plan("10525", 1, led("1", "Phòng Kinh tế", "2026-06-12"), led("2", "Văn phòng", "2026-05-01")));
        board.stands(plan("30760", 1, led("1", "Phòng Kinh tế", "2026-05-02")));

        assertThat(ids(new TasksWanted(Set.of("10525"), null, null, Set.of()))).containsExactly("10525 2", "10525 1");
        assertThat(ids(new TasksWanted(null, "phong kinh te", null, Set.of()))).containsExactly("30760 1", "10525 1");
        assertThat(ids(new TasksWanted(null, null, "VIEC", Set.of(TaskState.OVERDUE))))
                .containsExactly("10525 2", "30760 1");
    }

    @Test
    void aPageTellsHowManyThereAre() {
        board.stands(plan("10525", 1, until("1", "2026-06-30"), until("2", "2026-06-12"), until("3", "2026-07-12")));

        TaskBoard.Found found = board.search(ALL, DAY, 1, 2);

        assertThat(found.total()).isEqualTo(3);
        assertThat(found.tasks())
                .singleElement()
                .satisfies(last -> assertThat(last.task().id()).isEqualTo("3"));
    }

    @Test
    void statesCanBeAskedForAtAnyDay() {
        board.stands(plan("10525", 1, until("1", "2026-06-30")));

        assertThat(states(LocalDate.of(2026, 6, 1))).containsExactly(TaskState.NOT_DUE);
        assertThat(states(LocalDate.of(2026, 6, 24))).containsExactly(TaskState.DUE_SOON);
        assertThat(states(LocalDate.of(2026, 7, 1))).containsExactly(TaskState.OVERDUE);
        assertThat(states(LocalDate.of(2026, 6, 1))).containsExactly(TaskState.NOT_DUE);
    }

    @Test
    void anOlderStateOfAPlanChangesNothing() {
        board.stands(plan("10525", 3, until("1", "2026-06-30")));
        board.stands(plan("10525", 2, until("1", "2026-06-30"), until("2", "2026-06-30")));

        assertThat(board.search(ALL, DAY, 0, 10).total()).isEqualTo(1);
    }

    @Test
    void tasksOfAPlanThatIsNoLongerInForceAreGone() {
        Plan plan = plan("10525", 1, until("1", "2026-06-30"));
        board.stands(plan);
        board.stands(new Draft(plan).superseded());

        assertThat(board.search(ALL, DAY, 0, 10).total()).isZero();
        assertThat(board.plansOf("10525")).isEmpty();
    }

    @Test
    void everyDeliveryOfWhatRecursIsAnOccurrence() {
        board.stands(plan("10525", 1, monthlyBeforeTheTwentieth("1")));

        assertThat(board.occurrences(ALL, new DayRange(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 31)), DAY))
                .extracting(occurrence -> occurrence.lastDay() + " " + occurrence.stateAt(DAY))
                .containsExactly("2026-05-19 OVERDUE", "2026-06-19 NOT_DUE", "2026-07-19 NOT_DUE");
    }

    @Test
    void statesAreCountedByUnitAndByLead() {
        board.stands(plan("10525", 1, led("1", "Văn phòng", "2026-05-01"), led("2", "Văn phòng", "2026-06-12")));
        board.stands(plan("30760", 1, led("1", "Phòng Kinh tế", "2026-05-01")));

        assertThat(board.countsByUnit(ALL, DAY))
                .isEqualTo(Map.of(
                        "10525", Map.of(TaskState.OVERDUE, 1, TaskState.DUE_SOON, 1),
                        "30760", Map.of(TaskState.OVERDUE, 1)));
        assertThat(board.countsByLead(ALL, DAY).get("Văn phòng"))
                .isEqualTo(Map.of(TaskState.OVERDUE, 1, TaskState.DUE_SOON, 1));
    }

    private List<String> ids(TasksWanted wanted) {
        return board.search(wanted, DAY, 0, 10).tasks().stream()
                .map(standing -> standing.plan().unit() + " " + standing.task().id())
                .toList();
    }

    private List<TaskState> states(LocalDate day) {
        return board.search(ALL, day, 0, 10).tasks().stream()
                .map(TaskStanding::state)
                .toList();
    }

    private static Plan plan(String unit, long version, PlanTask... tasks) {
        return new Draft(APlan.published(unit, new PlanLabel(2026, null), List.of(tasks), rule()))
                .plan()
                .atVersion(version);
    }

    private static ReportingRule rule() {
        return new ReportingRule(CutOff.REPORTING, List.of());
    }

    private static PlanTask until(String id, String day) {
        return APlan.task(id, List.of(new Schedule.Until(Bound.BY, LocalDate.parse(day), APlan.printed("chữ"))));
    }

    private static PlanTask led(String id, String lead, String day) {
        PlanTask task = until(id, day);
        return new PlanTask(
                task.id(),
                task.number(),
                task.section(),
                task.content(),
                List.of(lead),
                List.of(),
                List.of(),
                List.of(),
                task.schedules(),
                task.line(),
                List.of());
    }

    private static PlanTask always(String id) {
        return APlan.task(id, List.of(new Schedule.Continuous(APlan.printed("Thường xuyên"))));
    }

    private static PlanTask monthlyBeforeTheTwentieth(String id) {
        return APlan.task(
                id, List.of(new Schedule.Recurring(Rhythm.MONTH, Bound.BEFORE, 20, null, APlan.printed("hằng tháng"))));
    }

    /** A plan and what becomes of it. */
    private record Draft(Plan plan) {
        Plan superseded() {
            return APlan.superseded(plan, Instant.parse("2026-06-01T00:00:00Z"));
        }
    }
}
