package vn.motcua.plan.plans;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes store and log agree at start: what the store lost is put back, what the log has not heard is told again. */
public final class PlanHealing {

    private final PlanStore store;
    private final PlanDesk desk;
    private final PlanNotices notices;

    /** Heals a store; the notices tell what is missing in the log. */
    public PlanHealing(PlanStore store, PlanDesk desk, PlanNotices notices) {
        this.store = store;
        this.desk = desk;
        this.notices = notices;
    }

    /**
     * Heals. Afterwards every book has one plan in force at most, and the log has the newest of all.
     *
     * @param log each plan as the log has it last, with what it names as still to come
     * @return how many plans were put back
     */
    public int heal(Collection<ToldPlan> log) {
        Map<String, Long> heard = new HashMap<>();
        int putBack = 0;
        for (ToldPlan told : log) {
            Plan plan = told.plan();
            heard.put(plan.id(), plan.version());
            if (store.find(plan.id())
                    .map(known -> known.version() < plan.version())
                    .orElse(true)) {
                store.putBack(told);
                putBack++;
            }
        }
        store.versions().forEach((id, version) -> {
            if (heard.getOrDefault(id, 0L) < version) {
                store.notice(id);
            }
        });
        Set<Book> settled = new HashSet<>();
        for (Plan plan : store.published()) {
            if (settled.add(plan.book())) {
                desk.settle(plan.book());
            }
        }
        notices.tellAll();
        return putBack;
    }
}
