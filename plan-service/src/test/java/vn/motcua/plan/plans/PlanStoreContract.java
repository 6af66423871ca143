package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Schedule;

/** What every store of plans must keep. */
public abstract class PlanStoreContract {

    private static final PlanLabel YEAR = new PlanLabel(2026, null);
    private static final PlanLabel HALF = new PlanLabel(2025, 2);

    /** An empty store. */
    protected abstract PlanStore store();

    @Test
    void aStoredPlanIsFoundAsItWasWithItsVersion() {
        PlanStore store = store();
        Plan draft = APlan.draft("31", YEAR, 1);

        Plan stored = store.store(draft);

        assertThat(stored).isEqualTo(draft.atVersion(1));
        assertThat(store.find(draft.id())).contains(stored);
        assertThat(store.find("31-2026-2")).isEmpty();
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        PlanStore store = store();
        Plan stored = store.store(APlan.draft("31", YEAR, 1));
        Plan published = store.store(stored.published(APlan.at(Instant.EPOCH)));

        assertThat(published.version()).isEqualTo(2);
        assertThatThrownBy(() -> store.store(stored.published(APlan.at(Instant.EPOCH))))
                .isInstanceOf(PlanStore.StaleVersion.class);
        assertThat(store.find(stored.id())).contains(published);
    }

    @Test
    void anIdIsTakenOnce() {
        PlanStore store = store();
        store.store(APlan.draft("31", YEAR, 1));

        assertThatThrownBy(() -> store.store(APlan.draft("31", YEAR, 1))).isInstanceOf(PlanStore.StaleVersion.class);
    }

    @Test
    void aChangeAndWhatIsToBeToldOfItAreOneWrite() {
        PlanStore store = store();
        Plan draft = store.store(APlan.draft("31", YEAR, 1));
        assertThat(draft.news()).isEmpty();
        assertThat(notices(store, draft)).extracting(Notice::id).containsExactly("31-2026-1/1");

        Plan published = store.store(draft.published(APlan.at(Instant.EPOCH)));

        assertThat(store.unsent()).containsExactly(draft.id());
        assertThat(store.told(draft.id())).map(ToldPlan::plan).contains(published);
        assertThat(notices(store, draft))
                .extracting(Notice::id, notice -> notice.change().action())
                .containsExactly(tuple("31-2026-1/1", Action.DRAFTED), tuple("31-2026-1/2", Action.PUBLISHED));
        assertThat(notices(store, draft).getLast().change())
                .isEqualTo(published.life().history().getLast());
    }

    @Test
    void severalChangesOfOneWriteAreToldOneByOne() {
        PlanStore store = store();
        Plan stored = store.store(APlan.draft("31", YEAR, 1).published(APlan.at(Instant.EPOCH)));

        assertThat(notices(store, stored)).extracting(Notice::id).containsExactly("31-2026-1/1/1", "31-2026-1/1/2");
    }

    @Test
    void aNoticeGoesOnlyIfThePlanIsStillAsItWasTold() {
        PlanStore store = store();
        Plan draft = store.store(APlan.draft("31", YEAR, 1));
        Notice first = notices(store, draft).getFirst();
        Plan published = store.store(draft.published(APlan.at(Instant.EPOCH)));

        assertThat(store.heard(draft.id(), draft.version(), first)).isFalse();
        assertThat(notices(store, draft)).hasSize(2);
        assertThat(store.heard(draft.id(), published.version(), first)).isTrue();
        assertThat(notices(store, draft)).extracting(Notice::id).containsExactly("31-2026-1/2");
        store.heard(draft.id(), published.version(), notices(store, draft).getFirst());
        assertThat(store.unsent()).isEmpty();
    }

    @Test
    void whatIsToldAgainIsTheLastThatHappened() {
        PlanStore store = store();
        Plan draft = store.store(APlan.draft("31", YEAR, 1));
        Plan published = store.store(draft.published(APlan.at(Instant.EPOCH)));
        List<Notice> both = notices(store, draft);
        store.notice(draft.id());
        assertThat(notices(store, draft)).isEqualTo(both);
        both.forEach(notice -> store.heard(draft.id(), published.version(), notice));

        store.notice(draft.id());

        assertThat(notices(store, draft)).containsExactly(both.getLast());
    }

    @Test
    void aPlanThatIsPutBackHasWhatIsStillToBeToldAndGoesOnFromItsVersion() {
        PlanStore store = store();
        Plan known = APlan.draft("31", YEAR, 1).atVersion(7);
        Notice pending = new Notice("31-2026-1/7", known.life().history().getFirst());
        store.store(APlan.draft("31", YEAR, 1));

        store.putBack(new ToldPlan(known, List.of(pending)));

        assertThat(store.find(known.id())).contains(known);
        assertThat(notices(store, known)).containsExactly(pending);
        assertThat(store.store(known.published(APlan.at(Instant.EPOCH))).version())
                .isEqualTo(8);
        assertThat(store.versions()).containsEntry(known.id(), 8L);
    }

    @Test
    void plansWakeOnTheDayOfTheirNextReminder() {
        PlanStore store = store();
        PlanTask march =
                APlan.task("I.1", List.of(new Schedule.Until(Bound.BY, LocalDate.of(2026, 3, 20), APlan.printed(""))));
        Plan draft = APlan.draft("31", YEAR, 1);
        Plan stored = store.store(draft.saying(draft.content().withTasks(List.of(march))));
        assertThat(store.awake(LocalDate.of(2030, 1, 1), 10)).isEmpty();

        Plan published = store.store(stored.published(APlan.at(Instant.EPOCH)));

        assertThat(store.awake(LocalDate.of(2026, 3, 12), 10)).isEmpty();
        assertThat(store.awake(LocalDate.of(2026, 3, 13), 10)).containsExactly(published);
        Plan reminded =
                store.store(published.with(march.reminded(Reminded.NONE.withDueSoon(LocalDate.of(2026, 3, 20)))));
        assertThat(store.awake(LocalDate.of(2026, 3, 20), 10)).isEmpty();
        assertThat(store.awake(LocalDate.of(2026, 3, 21), 10)).containsExactly(reminded);
    }

    @Test
    void plansAreFoundByBookAndWhetherTheyAreInForce() {
        PlanStore store = store();
        Plan year = store.store(APlan.draft("31", YEAR, 1));
        Plan half = store.store(APlan.draft("11842", HALF, 1));
        Plan published = store.store(half.published(APlan.at(Instant.EPOCH)));

        assertThat(store.of(Book.own("31", YEAR))).containsExactly(year);
        assertThat(store.of(Book.own("31", HALF))).isEmpty();
        assertThat(store.published()).containsExactly(published);
    }

    @Test
    void whatWasIssuedStandsBesideTheUnitsOwnPlan() {
        PlanStore store = store();
        Plan own = store.store(APlan.draft("31", YEAR, 1));
        Book book = new Book("31", YEAR, PlanKind.ISSUED);
        Origin origin = new Origin("01", "01-2026-1", "giao-1");
        PlanContent content = APlan.content(APlan.target("ON_TIME", 97).from(origin));
        PlanTask task = content.tasks().getFirst().from(origin);

        Plan issued = store.store(Plan.draft(book, 1, content.withTasks(List.of(task)), "", APlan.at(Instant.EPOCH)));

        assertThat(issued.id()).isEqualTo("31-2026-G1");
        assertThat(store.find(issued.id())).contains(issued);
        assertThat(store.of(book)).containsExactly(issued);
        assertThat(store.of(Book.own("31", YEAR))).containsExactly(own);
    }

    private static List<Notice> notices(PlanStore store, Plan plan) {
        return store.told(plan.id()).orElseThrow().notices();
    }
}
