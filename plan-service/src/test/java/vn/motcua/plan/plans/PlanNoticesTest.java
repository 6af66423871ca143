package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanNoticesTest {

    private static final Stamp NOW = APlan.at(Instant.EPOCH);

    private final MemoryPlanStore store = new MemoryPlanStore();
    private final List<ToldPlan> heard = new ArrayList<>();

    @Test
    void whatHappenedIsToldInOrderWithWhatIsStillToCome() {
        Plan stored =
                store.store(APlan.draft("31", new PlanLabel(2026, null), 1).published(NOW));

        new PlanNotices(store, heard::add).tell(stored.id());

        assertThat(heard)
                .extracting(told -> told.notices().stream().map(Notice::id).toList())
                .containsExactly(List.of("31-2026-1/1/1", "31-2026-1/1/2"), List.of("31-2026-1/1/2"));
        assertThat(store.unsent()).isEmpty();
    }

    @Test
    void aChangeThatComesWhileAnotherIsToldIsToldLastWithTheNewestPlan() {
        Plan draft = store.store(APlan.draft("31", new PlanLabel(2026, null), 1));
        PlanNotices notices = new PlanNotices(store, told -> {
            if (heard.isEmpty()) {
                store.store(draft.published(NOW));
            }
            heard.add(told);
        });

        notices.tell(draft.id());

        assertThat(heard)
                .extracting(
                        told -> told.notices().getFirst().id(),
                        told -> told.plan().version())
                .containsExactly(tuple("31-2026-1/1", 1L), tuple("31-2026-1/1", 2L), tuple("31-2026-1/2", 2L));
        assertThat(store.unsent()).isEmpty();
    }

    @Test
    void anotherInstanceThatTellsAtTheSameTimeNeverLeavesAnOlderPlanLast() {
        Plan draft = store.store(APlan.draft("31", new PlanLabel(2026, null), 1));
        PlanNotices other = new PlanNotices(store, heard::add);
        PlanNotices slow = new PlanNotices(store, told -> {
            if (heard.isEmpty()) {
                store.store(draft.published(NOW));
                other.tell(draft.id());
            }
            heard.add(told);
        });

        slow.tell(draft.id());

        assertThat(heard.getLast().plan().status()).isEqualTo(PlanStatus.PUBLISHED);
        assertThat(store.unsent()).isEmpty();
    }

    @Test
    void whatTheLogDidNotTakeStaysNoted() {
        Plan draft = store.store(APlan.draft("31", new PlanLabel(2026, null), 1));
        PlanNotices deaf = new PlanNotices(store, told -> {
            throw new PlanAnnouncer.NotHeard("no log", new IllegalStateException());
        });

        assertThatThrownBy(() -> deaf.tell(draft.id())).isInstanceOf(PlanAnnouncer.NotHeard.class);
        assertThat(store.unsent()).containsExactly(draft.id());

        new PlanNotices(store, heard::add).tellAll();
        assertThat(heard).hasSize(1);
    }

    @Test
    void theTypeOfAnEventSaysWhatHappened() {
        assertThat(Action.DRAFTED.type()).isEqualTo("vn.motcua.plan.drafted");
        assertThat(Action.TASK_DUE_SOON.type()).isEqualTo("vn.motcua.plan.task.due-soon");
        assertThat(Action.TARGET_ISSUED.type()).isEqualTo("vn.motcua.plan.target.issued");
    }
}
