package vn.motcua.plan.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that tells what it stored, so that lists hold a change as soon as its sender has the answer. */
final class ObservedPlanStore implements PlanStore {

    private final PlanStore store;
    private final PlanListener listener;

    ObservedPlanStore(PlanStore store, PlanListener listener) {
        this.store = store;
        this.listener = listener;
    }

    @Override
    public Plan store(Plan plan) {
        Plan stored = store.store(plan);
        listener.stands(stored);
        return stored;
    }

    @Override
    public void putBack(ToldPlan told) {
        store.putBack(told);
        listener.stands(told.plan());
    }

    @Override
    public Optional<Plan> find(String id) {
        return store.find(id);
    }

    @Override
    public List<Plan> of(Book book) {
        return store.of(book);
    }

    @Override
    public List<Plan> published() {
        return store.published();
    }

    @Override
    public List<Plan> awake(LocalDate day, int most) {
        return store.awake(day, most);
    }

    @Override
    public Map<String, Long> versions() {
        return store.versions();
    }

    @Override
    public void notice(String id) {
        store.notice(id);
    }

    @Override
    public List<String> unsent() {
        return store.unsent();
    }

    @Override
    public Optional<ToldPlan> told(String id) {
        return store.told(id);
    }

    @Override
    public boolean heard(String id, long version, Notice notice) {
        return store.heard(id, version, notice);
    }
}
