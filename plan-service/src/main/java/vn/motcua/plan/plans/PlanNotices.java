package vn.motcua.plan.plans;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tells others what is noted to be told: each notice at least once, those of a plan in order, and last of all how the
 * plan stands now, whoever else tells at the same time.
 */
public final class PlanNotices {

    private final PlanStore store;
    private final PlanAnnouncer announcer;
    private final ReentrantLock announcing = new ReentrantLock();

    /** What a store has noted, told by the announcer. */
    public PlanNotices(PlanStore store, PlanAnnouncer announcer) {
        this.store = store;
        this.announcer = announcer;
    }

    /**
     * Tells all that is to be told of a plan. A notice goes when the plan was still as told after the telling; so a
     * change that came between is told after it; and if another instance has told that change already, it is told once more, so that the log never ends with an older plan.
     *
     * @throws PlanAnnouncer.NotHeard if the log is out of reach; what was not told stays noted
     */
    public void tell(String id) {
        announcing.lock();
        try {
            for (Optional<ToldPlan> told = untold(id); told.isPresent(); told = untold(id)) {
                announcer.announce(told.get());
                Notice notice = told.get().notices().getFirst();
                if (!store.heard(id, told.get().plan().version(), notice)) {
                    store.notice(id);
                }
            }
        } finally {
            announcing.unlock();
        }
    }

    /** Tells all that is to be told of any plan. */
    public void tellAll() {
        store.unsent().forEach(this::tell);
    }

    private Optional<ToldPlan> untold(String id) {
        return store.told(id).filter(told -> !told.notices().isEmpty());
    }
}
