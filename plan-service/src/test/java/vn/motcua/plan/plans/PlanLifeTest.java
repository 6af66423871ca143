package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

class PlanLifeTest {

    private static final Book BOOK = Book.own("31", new PlanLabel(2026, null));
    private static final String BY = "an officer";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 20);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 20);

    private final MemoryPlanStore store = new MemoryPlanStore();
    private final List<ToldPlan> heard = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-10T02:00:00Z");
    private final Clock clock = new MovingClock();
    private final PlanDesk desk =
            new PlanDesk(store, new PlanNotices(store, heard::add), (book, content) -> List.of(), clock);
    private final TaskDesk tasks = new TaskDesk(desk, clock);
    private final PlanReminders reminders = new PlanReminders(store, desk, clock);

    @Test
    void aDraftIsEditedByWhoeverHasReadItsVersion() {
        Plan draft = draft(95);

        Plan edited = done(desk.edit(draft.id(), 1L, content(97), "b", "a clerk"));

        assertThat(edited.version()).isEqualTo(2);
        Change change = edited.life().history().getLast();
        assertThat(change.action()).isEqualTo(Action.EDITED);
        assertThat(change.by()).isEqualTo("a clerk");
        assertThat(change.details()).containsExactly("targets[ON_TIME].value: 95 -> 97");
        assertThat(desk.edit(draft.id(), 1L, content(98), "c", BY))
                .isEqualTo(new Outcome.Stale(edited, 1, content(98)));
        assertThat(done(desk.edit(draft.id(), 1L, content(97), "b", BY))).isEqualTo(edited);
        assertThat(done(desk.edit(draft.id(), null, content(98), "c", BY)).version())
                .isEqualTo(3);
    }

    @Test
    void aPublishedPlanIsAmendedNotEdited() {
        Plan plan = published(draft(95));

        assertThat(desk.edit(plan.id(), plan.version(), content(97), "b", BY)).isInstanceOf(Outcome.NotNow.class);
        Plan amendment = done(desk.amend(plan.id(), BY));
        assertThat(amendment.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(amendment.life().amends()).isEqualTo(plan.id());
        assertThat(amendment.content()).isEqualTo(plan.content());
        assertThat(done(desk.amend(plan.id(), BY))).isEqualTo(amendment);
        assertThat(desk.amend(amendment.id(), BY)).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void anAmendmentTakesOverWhatWasReportedAlsoAfterItWasWritten() {
        Plan plan = published(draft(95));
        report(plan, "early", null);
        Plan amendment = done(desk.amend(plan.id(), BY));
        now = now.plus(Duration.ofHours(1));
        done(desk.edit(amendment.id(), null, content(97), "b", BY));
        now = now.plus(Duration.ofHours(1));
        report(plan, "late", null);
        tasks.assign(plan.id(), "I.1", new TaskDesk.Assignment(List.of("C"), null, null, "đổi"), BY);

        Plan inForce = published(amendment);

        assertThat(task(inForce).progress()).extracting(TaskProgress::id).containsExactly("early", "late");
        assertThat(task(inForce).lead()).containsExactly("C");
        assertThat(inForce.content().targets().getFirst().value()).hasToString("97");
        assertThat(find(plan).status()).isEqualTo(PlanStatus.SUPERSEDED);
        assertThat(find(plan).life().supersededBy()).isEqualTo(amendment.id());
        assertThat(desk.before(inForce)).contains(find(plan));
    }

    @Test
    void whatWasReportedWhileAnAmendmentWasPublishedIsTakenOverToo() {
        Plan plan = published(draft(95));
        Plan amendment = done(desk.amend(plan.id(), BY));
        store.store(find(amendment).published(new Stamp(now.plusSeconds(1), BY)));
        report(plan, "between", null);

        desk.settle(BOOK);

        assertThat(task(find(amendment)).progress())
                .extracting(TaskProgress::id)
                .containsExactly("between");
        long version = find(amendment).version();
        desk.settle(BOOK);
        assertThat(find(amendment).version()).isEqualTo(version);
    }

    @Test
    void anAmendmentOfWhatAnotherOneSupersededIsNotPublished() {
        Plan plan = published(draft(95));
        Plan amendment = done(desk.amend(plan.id(), BY));
        Plan other = published(desk.draft(BOOK, content(90), "other", BY));

        assertThat(desk.publish(amendment.id(), null, BY))
                .isEqualTo(new Outcome.NotNow("plan.amends-superseded", plan.id(), other.id()));
    }

    @Test
    void withdrawingLeavesNoPlanInForce() {
        Plan first = published(draft(95));
        Plan second = published(desk.draft(BOOK, content(96), "b", BY));

        Plan withdrawn = done(desk.withdraw(second.id(), "nhầm", BY));

        assertThat(withdrawn.status()).isEqualTo(PlanStatus.SUPERSEDED);
        assertThat(withdrawn.life().withdrawn()).isEqualTo(new Withdrawal(now, BY, "nhầm"));
        assertThat(store.published()).isEmpty();
        assertThat(done(desk.withdraw(second.id(), "lại", BY))).isEqualTo(withdrawn);
        assertThat(desk.withdraw(first.id(), "nhầm", BY)).isInstanceOf(Outcome.NotNow.class);
        assertThat(desk.publish(second.id(), null, BY)).isInstanceOf(Outcome.NotNow.class);
        assertThat(heard.getLast().notices().getFirst().change().reason()).isEqualTo("nhầm");
    }

    @Test
    void aReportTakesTheDeliveryThatItNames() {
        Plan plan = published(draft(95));

        report(plan, "june", JUNE);

        assertThat(task(find(plan))
                        .stateAt(LocalDate.of(2026, 3, 21), BOOK.label().days()))
                .isEqualTo(TaskState.OVERDUE);
        report(plan, "next", null);
        assertThat(deliveries(plan)).containsExactly(tuple(MARCH, "next"), tuple(JUNE, "june"), open(9), open(12));
        assertThat(tasks.report(plan.id(), "I.1", report("x", LocalDate.of(2026, 5, 1)), BY))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aDeliveryIsOpenedAgainFromThatDayOn() {
        Plan plan = published(draft(95));
        report(plan, "march", MARCH);
        now = now.plus(Duration.ofDays(11));

        Plan reopened = done(tasks.reopen(plan.id(), "I.1", null, "thiếu", BY));

        assertThat(task(reopened)
                        .stateAt(LocalDate.of(2026, 3, 20), BOOK.label().days()))
                .isEqualTo(TaskState.NOT_DUE);
        assertThat(task(reopened)
                        .stateAt(LocalDate.of(2026, 3, 21), BOOK.label().days()))
                .isEqualTo(TaskState.OVERDUE);
        assertThat(tasks.reopen(plan.id(), "I.1", MARCH, "thiếu", BY)).isInstanceOf(Outcome.NotNow.class);
        assertThat(tasks.report(plan.id(), "I.1", report("march", MARCH), BY)).isInstanceOf(Outcome.NotNow.class);
        report(plan, "march-2", MARCH);
        assertThat(deliveries(plan).getFirst()).isEqualTo(tuple(MARCH, "march-2"));
    }

    @Test
    void handingATaskOverIsToldOnceWithWhy() {
        Plan plan = published(draft(95));
        TaskDesk.Assignment assignment = new TaskDesk.Assignment(List.of("C"), List.of("D"), null, "đổi");

        Plan assigned = done(tasks.assign(plan.id(), "I.1", assignment, BY));

        assertThat(task(assigned).lead()).containsExactly("C");
        assertThat(task(assigned).supervising()).isEqualTo(task(plan).supervising());
        Change change = assigned.life().history().getLast();
        assertThat(change.details()).containsExactly("tasks[I.1].lead: A -> C", "tasks[I.1].coordinating: null -> D");
        assertThat(change.reason()).isEqualTo("đổi");
        assertThat(done(tasks.assign(plan.id(), "I.1", assignment, BY))).isEqualTo(assigned);
    }

    @Test
    void peopleAreRemindedOnceOfEachDelivery() {
        Plan plan = published(draft(95));
        heard.clear();
        assertThat(reminders.remind()).isZero();

        now = Instant.parse("2026-03-12T17:00:00Z");
        assertThat(reminders.remind()).isEqualTo(1);
        assertThat(reminders.remind()).isZero();
        assertThat(told()).containsExactly(tuple(Action.TASK_DUE_SOON, MARCH));

        now = Instant.parse("2026-06-14T02:00:00Z");
        assertThat(reminders.remind()).isEqualTo(1);
        assertThat(told())
                .containsExactly(
                        tuple(Action.TASK_DUE_SOON, MARCH),
                        tuple(Action.TASK_OVERDUE, MARCH),
                        tuple(Action.TASK_DUE_SOON, JUNE));
        assertThat(find(plan).life().history()).extracting(Change::action).doesNotContain(Action.TASK_OVERDUE);
    }

    @Test
    void nobodyIsRemindedOfWhatIsDoneOrNotInForce() {
        Plan plan = published(draft(95));
        report(plan, "march", MARCH);
        now = Instant.parse("2026-04-01T02:00:00Z");
        assertThat(reminders.remind()).isZero();

        tasks.reopen(plan.id(), "I.1", MARCH, "thiếu", BY);
        assertThat(reminders.remind()).isEqualTo(1);
        desk.withdraw(plan.id(), "nhầm", BY);
        now = Instant.parse("2026-12-31T02:00:00Z");
        assertThat(reminders.remind()).isZero();
    }

    @Test
    void anAmendmentRemindsOfNothingTwice() {
        Plan plan = published(draft(95));
        now = Instant.parse("2026-03-21T02:00:00Z");
        assertThat(reminders.remind()).isEqualTo(1);

        published(done(desk.amend(plan.id(), BY)));

        assertThat(reminders.remind()).isZero();
    }

    @Test
    void aWardsPlanAndWhatWasIssuedToItStandSideBySide() {
        Plan own = published(draft(95));
        Book issued = new Book("31", BOOK.label(), PlanKind.ISSUED);

        Plan book = published(desk.draft(issued, content(97), "issued", BY));

        assertThat(book.id()).isEqualTo("31-2026-G1");
        assertThat(find(own).status()).isEqualTo(PlanStatus.PUBLISHED);
        assertThat(desk.withdraw(book.id(), "không nhận", BY)).isInstanceOf(Outcome.NotNow.class);
        assertThat(desk.amend(book.id(), BY)).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void ofADraftsEditsTheLastAreKeptAndItsBeginning() {
        Plan draft = draft(95);
        for (int i = 0; i < 150; i++) {
            done(desk.edit(draft.id(), null, content(i % 90), "edit-" + i, BY));
        }

        List<Change> history = find(draft).life().history();
        assertThat(history).hasSizeBetween(100, 102);
        assertThat(history.getFirst().action()).isEqualTo(Action.DRAFTED);
        assertThat(history.getLast().version()).isEqualTo(151);
    }

    private List<Tuple> told() {
        return heard.stream()
                .map(told -> told.notices().getFirst().change())
                .map(change -> tuple(change.action(), change.occurrence()))
                .toList();
    }

    private List<Tuple> deliveries(Plan plan) {
        return task(find(plan))
                .deliveriesAt(LocalDate.of(2026, 12, 31), BOOK.label().days())
                .all()
                .stream()
                .map(made -> made.report() == null
                        ? open(made.lastDay().getMonthValue())
                        : tuple(made.lastDay(), made.report().id()))
                .toList();
    }

    private static Tuple open(int month) {
        return tuple(month, "open");
    }

    private void report(Plan plan, String id, @Nullable LocalDate occurrence) {
        done(tasks.report(plan.id(), "I.1", report(id, occurrence), BY));
    }

    private TaskProgress report(String id, @Nullable LocalDate occurrence) {
        return new TaskProgress(
                id, LocalDate.ofInstant(now, ZoneOffset.ofHours(7)), true, null, null, List.of(), BY, occurrence, null);
    }

    private static PlanContent content(int value) {
        Schedule quarterly = new Schedule.Recurring(Rhythm.QUARTER, Bound.BY, 20, null, APlan.printed("ngày 20"));
        return APlan.content(APlan.target("ON_TIME", value)).withTasks(List.of(APlan.task("I.1", List.of(quarterly))));
    }

    private Plan draft(int value) {
        return desk.draft(BOOK, content(value), "a", BY);
    }

    private Plan published(Plan draft) {
        now = now.plusSeconds(1);
        return done(desk.publish(draft.id(), null, BY));
    }

    private Plan find(Plan plan) {
        return store.find(plan.id()).orElseThrow();
    }

    private static PlanTask task(Plan plan) {
        return plan.task("I.1").orElseThrow();
    }

    private static Plan done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).plan();
    }

    /** Shows the time that a test sets. */
    private final class MovingClock extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
