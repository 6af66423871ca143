package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDeskTest {

    private static final PlanLabel YEAR = new PlanLabel(2026, null);
    private static final String BY = "an officer";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC);

    private final MemoryPlanStore store = new MemoryPlanStore();
    private final List<String> heard = new ArrayList<>();
    private final List<Action> events = new ArrayList<>();
    private final List<PlanProblem> found = new ArrayList<>();
    private boolean logIsThere = true;
    private final PlanNotices notices = new PlanNotices(store, this::hear);
    private final PlanDesk desk = new PlanDesk(store, notices, (book, content) -> found, CLOCK);
    private final TaskDesk tasks = new TaskDesk(desk, CLOCK);

    private void hear(ToldPlan told) {
        if (!logIsThere) {
            throw new PlanAnnouncer.NotHeard("no log", new IllegalStateException());
        }
        Plan plan = told.plan();
        heard.add(plan.id() + ' ' + plan.status() + ' ' + plan.version());
        events.add(told.notices().getFirst().change().action());
    }

    @Test
    void aDraftIsTold() {
        Plan plan = draft("a");

        assertThat(plan.id()).isEqualTo("31-2026-1");
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(heard).containsExactly("31-2026-1 DRAFT 1");
        assertThat(store.unsent()).isEmpty();
    }

    @Test
    void theSameDocumentIsTheSamePlanAndAnotherOneTheNextNumber() {
        Plan first = draft("a");

        assertThat(draft("a")).isEqualTo(first);
        assertThat(draft("b").id()).isEqualTo("31-2026-2");
        assertThat(draft("a")).isEqualTo(first);
        assertThat(heard).hasSize(2);
    }

    @Test
    void aSupersededDocumentSentAgainIsANewDraft() {
        publish(draft("a"));
        publish(draft("b"));

        assertThat(draft("a").id()).isEqualTo("31-2026-3");
    }

    @Test
    void publishingSupersedesTheEarlierPlanOfTheLabel() {
        Plan first = draft("a");
        publish(first);
        heard.clear();
        Plan second = draft("b");
        publish(second);

        assertThat(store.find(first.id())).map(Plan::status).contains(PlanStatus.SUPERSEDED);
        assertThat(store.find(second.id())).map(Plan::status).contains(PlanStatus.PUBLISHED);
        assertThat(heard).containsExactly("31-2026-2 DRAFT 1", "31-2026-2 PUBLISHED 2", "31-2026-1 SUPERSEDED 3");
    }

    @Test
    void publishingTwiceIsPublishingOnce() {
        Plan plan = draft("a");
        Outcome first = desk.publish(plan.id(), plan.version(), BY);

        assertThat(desk.publish(plan.id(), plan.version(), BY)).isEqualTo(first);
        assertThat(heard).hasSize(2);
    }

    @Test
    void anotherVersionThanSeenIsNotPublished() {
        Plan plan = draft("a");

        assertThat(desk.publish(plan.id(), 5L, BY)).isEqualTo(new Outcome.Stale(plan, 5, null));
        assertThat(desk.publish("no-plan", null, BY)).isEqualTo(new Outcome.NoSuchPlan("no-plan"));
    }

    @Test
    void aSupersededPlanIsNotPublishedAgain() {
        Plan first = draft("a");
        publish(first);
        publish(draft("b"));

        assertThat(desk.publish(first.id(), null, BY)).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void whatTheLogDidNotTakeIsToldLater() {
        logIsThere = false;
        assertThatThrownBy(() -> draft("a")).isInstanceOf(PlanAnnouncer.NotHeard.class);
        assertThat(store.unsent()).containsExactly("31-2026-1");

        logIsThere = true;
        assertThat(draft("a").id()).isEqualTo("31-2026-1");
        assertThat(heard).containsExactly("31-2026-1 DRAFT 1");
    }

    @Test
    void aReportOnATaskIsKeptOnce() {
        Plan plan = draft("a");
        TaskProgress report = new TaskProgress(
                "r1", LocalDate.of(2026, 3, 1), true, null, "xong", List.of(Evidence.of("12/BC")), BY, null, null);
        assertThat(tasks.report(plan.id(), "I.1", report, BY)).isInstanceOf(Outcome.NotNow.class);
        publish(plan);

        tasks.report(plan.id(), "I.1", report, BY);
        tasks.report(plan.id(), "I.1", report, BY);

        assertThat(store.find(plan.id())
                        .flatMap(found -> found.task("I.1"))
                        .orElseThrow()
                        .progress())
                .containsExactly(report);
        assertThat(store.find(plan.id())).map(Plan::version).contains(3L);
        assertThat(tasks.report(plan.id(), "I.9", report, BY)).isEqualTo(new Outcome.NoSuchTask(plan.id(), "I.9"));
    }

    @Test
    void healingPutsBackWhatTheStoreLostAndTellsWhatTheLogHasNotHeard() {
        Plan lost = APlan.draft("31", YEAR, 1).atVersion(1);
        Plan stale = store.store(APlan.draft("31", YEAR, 2));
        hear(stale);
        Plan unheard = store.store(APlan.draft("31", YEAR, 3));
        hear(unheard);

        int putBack = new PlanHealing(store, desk, notices)
                .heal(List.of(
                        heard(lost),
                        heard(stale.published(APlan.at(CLOCK.instant())).atVersion(2))));

        assertThat(putBack).isEqualTo(2);
        assertThat(store.find(lost.id())).contains(lost);
        assertThat(store.find(stale.id())).map(Plan::status).contains(PlanStatus.PUBLISHED);
        assertThat(heard).containsExactly("31-2026-3 DRAFT 1");
        assertThat(store.unsent()).isEmpty();
    }

    @Test
    void healingLeavesOnePlanInForce() {
        store.store(store.store(APlan.draft("31", YEAR, 1)).published(APlan.at(Instant.parse("2026-01-01T00:00:00Z"))));
        store.store(store.store(APlan.draft("31", YEAR, 2)).published(APlan.at(Instant.parse("2026-02-01T00:00:00Z"))));

        new PlanHealing(store, desk, notices).heal(List.of());

        assertThat(store.published()).extracting(Plan::id).containsExactly("31-2026-2");
        assertThat(heard).contains("31-2026-1 SUPERSEDED 3", "31-2026-2 PUBLISHED 2");
    }

    private static ToldPlan heard(Plan plan) {
        return new ToldPlan(plan, List.of());
    }

    private void hear(Plan plan) {
        store.told(plan.id()).orElseThrow().notices().forEach(notice -> store.heard(plan.id(), plan.version(), notice));
    }

    private Plan draft(String digest) {
        return desk.draft(Book.own("31", YEAR), APlan.content(APlan.target("ON_TIME", 95)), digest, "an officer");
    }

    private void publish(Plan plan) {
        assertThat(desk.publish(plan.id(), null, BY)).isInstanceOf(Outcome.Done.class);
    }
}
