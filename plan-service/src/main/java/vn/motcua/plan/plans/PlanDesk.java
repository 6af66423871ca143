package vn.motcua.plan.plans;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Drafts, publishes and supersedes plans. What it answers with is stored and in the log; when the log is out of reach it
 * throws {@link PlanAnnouncer.NotHeard}, the change stays and is told later, and asking again is harmless.
 */
public final class PlanDesk {

    private static final int TRIES = 5;

    private final PlanStore store;
    private final PlanAnnouncer announcer;
    private final Clock clock;
    private final ReentrantLock announcing = new ReentrantLock();

    /** A desk over a store that tells others by the announcer. */
    public PlanDesk(PlanStore store, PlanAnnouncer announcer, Clock clock) {
        this.store = store;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Takes a new draft. The same document as a plan of that book that is not superseded is that plan, so a repetition
     * makes nothing new.
     */
    public Plan draft(Book book, PlanContent content, String digest, String by) {
        for (int i = 1; ; i++) {
            List<Plan> known = store.of(book);
            Optional<Plan> same = known.stream()
                    .filter(plan -> plan.digest().equals(digest) && plan.status() != PlanStatus.SUPERSEDED)
                    .max(Comparator.comparingInt(Plan::number));
            try {
                Plan plan = same.isPresent()
                        ? same.get()
                        : store.store(Plan.draft(book, next(known), content, digest, stamp(by)));
                announce(plan.id());
                return plan;
            } catch (PlanStore.StaleVersion e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static int next(List<Plan> known) {
        return 1 + known.stream().mapToInt(Plan::number).max().orElse(0);
    }

    /**
     * Puts a draft in force and supersedes the earlier plan of the unit and label; a published one stays as it is.
     *
     * @param expected the version that the caller has seen, null when that does not matter
     */
    public Outcome publish(String id, @Nullable Long expected, String by) {
        Plan plan = store.find(id).orElse(null);
        if (plan == null) {
            return new Outcome.NoSuchPlan(id);
        }
        if (plan.status() == PlanStatus.SUPERSEDED) {
            return new Outcome.NotNow("plan.superseded", id);
        }
        if (plan.status() == PlanStatus.DRAFT) {
            if (expected != null && expected != plan.version()) {
                return new Outcome.NotNow("plan.version", Long.toString(plan.version()), Long.toString(expected));
            }
            store.store(plan.published(stamp(by)));
        }
        announce(id);
        settle(plan.book());
        return store.find(id).<Outcome>map(Outcome.Done::new).orElseGet(() -> new Outcome.NoSuchPlan(id));
    }

    /** Records a report on a task of a published plan. */
    public Outcome report(String id, String task, TaskProgress report) {
        Plan plan = store.find(id).orElse(null);
        if (plan == null) {
            return new Outcome.NoSuchPlan(id);
        }
        if (plan.task(task).isEmpty()) {
            return new Outcome.NoSuchTask(id, task);
        }
        if (plan.status() != PlanStatus.PUBLISHED) {
            return new Outcome.NotNow("plan.progress-published", id);
        }
        Plan stored = plan.task(task).orElseThrow().progress().contains(report)
                ? plan
                : store.store(reported(plan, task, report));
        announce(id);
        return new Outcome.Done(stored);
    }

    private Stamp stamp(String by) {
        return new Stamp(clock.instant(), by);
    }

    private Plan reported(Plan plan, String task, TaskProgress report) {
        Action action = report.done() ? Action.TASK_DONE : Action.TASK_PROGRESSED;
        String by = report.by() == null ? Stamp.SYSTEM : report.by();
        return plan.with(plan.task(task).orElseThrow().reported(report))
                .after(Change.of(action, stamp(by))
                        .ofTasks(List.of(task))
                        .ofDelivery(report.occurrence())
                        .because(report.note()));
    }

    /** Leaves only the plan that was published last in force. */
    void settle(Book book) {
        List<Plan> published = store.of(book).stream()
                .filter(plan -> plan.status() == PlanStatus.PUBLISHED)
                .sorted(Plan.PUBLICATION.reversed())
                .toList();
        published.stream().skip(1).forEach(earlier -> {
            store.store(earlier.supersededBy(published.getFirst().id(), stamp(Stamp.SYSTEM)));
            announce(earlier.id());
        });
    }

    /** Tells what others have not heard of yet. */
    public void announceAll() {
        store.unsent().forEach(this::announce);
    }

    /** One at a time, each as it stands then: so the log never ends with an older state. */
    private void announce(String id) {
        announcing.lock();
        try {
            if (store.unsent(id)) {
                store.find(id).ifPresent(plan -> {
                    announcer.announce(plan);
                    store.sent(id, plan.version());
                });
            }
        } finally {
            announcing.unlock();
        }
    }

    /** What became of a wish. */
    public sealed interface Outcome {

        /** As it stands now. */
        record Done(Plan plan) implements Outcome {}

        /** There is no plan of that id. */
        record NoSuchPlan(String id) implements Outcome {}

        /** The plan has no task of that id. */
        record NoSuchTask(String plan, String task) implements Outcome {}

        /** The plan's state does not allow it. */
        record NotNow(String key, List<Object> arguments) implements Outcome {
            NotNow(String key, Object... arguments) {
                this(key, List.of(arguments));
            }
        }
    }
}
