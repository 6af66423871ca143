package vn.motcua.plan.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.contracts.time.LocalDays;

/**
 * Reminds people of tasks, once of each delivery and kind: what was told is stored with the plan in one write, so
 * neither a crash nor another instance tells it twice.
 */
public final class PlanReminders {

    private static final int BATCH = 50;

    private final PlanStore store;
    private final PlanDesk desk;
    private final Clock clock;

    /** Reminds of the plans of a store. */
    public PlanReminders(PlanStore store, PlanDesk desk, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Tells what is to be told today.
     *
     * @return of how many plans something was told
     */
    public int remind() {
        LocalDate today = LocalDays.date(clock.instant());
        Set<String> done = new HashSet<>();
        List<Plan> awake = store.awake(today, BATCH);
        while (awake.stream().map(Plan::id).anyMatch(done::add)) {
            awake.forEach(plan -> {
                done.add(plan.id());
                remind(plan.id(), today);
            });
            awake = store.awake(today, BATCH);
        }
        return done.size();
    }

    private void remind(String id, LocalDate today) {
        desk.change(
                id,
                plan -> new Outcome.Done(
                        plan.status() == PlanStatus.PUBLISHED
                                ? Reminders.tell(plan, today, new Stamp(clock.instant(), Stamp.SYSTEM))
                                : plan));
    }
}
