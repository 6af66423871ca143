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

    /** Heals a store; the desk tells what is missing in the log. */
    public PlanHealing(PlanStore store, PlanDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    /**
     * Heals. Afterwards every unit and label has one plan in force at most, and the log has the newest of all.
     *
     * @param log each plan as the log has it last
     * @return how many plans were put back
     */
    public int heal(Collection<Plan> log) {
        Map<String, Long> heard = new HashMap<>();
        int putBack = 0;
        for (Plan plan : log) {
            heard.put(plan.id(), plan.version());
            if (store.find(plan.id())
                    .map(known -> known.version() < plan.version())
                    .orElse(true)) {
                store.putBack(plan);
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
        desk.announceAll();
        return putBack;
    }
}
