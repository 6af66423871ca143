package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

class PlanTaskTest {

    private static final DayRange PLAN = new PlanLabel(2026, null).days();

    @Test
    void beforeADayIsOverdueFromItsStartAndByADayOnlyAfterIt() {
        PlanTask before = task(new Schedule.Until(Bound.BEFORE, day(1, 10), APlan.printed("Trước 10/01")));
        PlanTask by = task(new Schedule.Until(Bound.BY, day(1, 10), APlan.printed("Chậm nhất 10/01")));

        assertThat(before.stateAt(day(1, 9), PLAN)).isEqualTo(TaskState.DUE_SOON);
        assertThat(before.stateAt(day(1, 10), PLAN)).isEqualTo(TaskState.OVERDUE);
        assertThat(by.stateAt(day(1, 10), PLAN)).isEqualTo(TaskState.DUE_SOON);
        assertThat(by.stateAt(day(1, 11), PLAN)).isEqualTo(TaskState.OVERDUE);
    }

    @Test
    void sevenDaysAheadItIsDueSoon() {
        PlanTask by = task(new Schedule.Until(Bound.BY, day(1, 10), APlan.printed("")));

        assertThat(by.stateAt(day(1, 2), PLAN)).isEqualTo(TaskState.NOT_DUE);
        assertThat(by.stateAt(day(1, 3), PLAN)).isEqualTo(TaskState.DUE_SOON);
    }

    @Test
    void aReportOfLaterDoesNotCountYet() {
        PlanTask task = task(new Schedule.Until(Bound.BY, day(1, 10), APlan.printed("")))
                .reported(done("r", day(1, 12)));

        assertThat(task.stateAt(day(1, 11), PLAN)).isEqualTo(TaskState.OVERDUE);
        assertThat(task.stateAt(day(1, 12), PLAN)).isEqualTo(TaskState.DONE);
    }

    @Test
    void whatComesBackIsDueAnewUntilAllOfTheYearIsDelivered() {
        PlanTask quarterly = task(new Schedule.Recurring(Rhythm.QUARTER, Bound.BEFORE, 20, null, APlan.printed("")));

        assertThat(quarterly.stateAt(day(3, 19), PLAN)).isEqualTo(TaskState.DUE_SOON);
        assertThat(quarterly.stateAt(day(3, 20), PLAN)).isEqualTo(TaskState.OVERDUE);
        PlanTask once = quarterly.reported(done("q1", day(3, 25)));
        assertThat(once.stateAt(day(3, 26), PLAN)).isEqualTo(TaskState.NOT_DUE);
        assertThat(once.stateAt(day(6, 20), PLAN)).isEqualTo(TaskState.OVERDUE);
        PlanTask all = once.reported(done("q2", day(6, 1)))
                .reported(done("q3", day(9, 1)))
                .reported(done("q4", day(12, 1)));
        assertThat(all.stateAt(day(12, 31), PLAN)).isEqualTo(TaskState.DONE);
    }

    @Test
    void whatNamesNoDayIsUnderWay() {
        assertThat(task(new Schedule.Continuous(APlan.printed("Thường xuyên"))).stateAt(day(6, 1), PLAN))
                .isEqualTo(TaskState.ONGOING);
        assertThat(task(new Schedule.Until(Bound.BEFORE, null, APlan.printed("Trước ngày 31/9")))
                        .stateAt(day(12, 1), PLAN))
                .isEqualTo(TaskState.ONGOING);
        PlanTask from = task(new Schedule.From(day(3, 15), APlan.printed("")));
        assertThat(from.stateAt(day(3, 14), PLAN)).isEqualTo(TaskState.NOT_DUE);
        assertThat(from.stateAt(day(3, 15), PLAN)).isEqualTo(TaskState.ONGOING);
    }

    private static PlanTask task(Schedule schedule) {
        return APlan.task("I.1", List.of(schedule));
    }

    private static TaskProgress done(String id, LocalDate on) {
        return new TaskProgress(id, on, true, null, null, List.of(), null, null, null);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
