package vn.motcua.plan.plans;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The life of plans: drafted, edited, published, amended, withdrawn. What it answers with is stored and in the log; when
 * the log is out of reach it throws {@link PlanAnnouncer.NotHeard}, the change stays and is told later, and asking again
 * is harmless.
 */
public final class PlanDesk {

    private static final int TRIES = 5;

    private final PlanStore store;
    private final PlanNotices notices;
    private final PlanChecker checker;
    private final Clock clock;

    /** A desk over a store; others hear by the notices. */
    public PlanDesk(PlanStore store, PlanNotices notices, PlanChecker checker, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.checker = checker;
        this.clock = clock;
    }

    /**
     * Takes a new draft. The same document as a plan of that book that is not superseded is that plan, so a repetition
     * makes nothing new.
     */
    public Plan draft(Book book, PlanContent content, String digest, String by) {
        return taken(book, same(digest), number -> Plan.draft(book, number, checked(book, content), digest, stamp(by)));
    }

    /**
     * Replaces what a draft says.
     *
     * @param expected the version that the caller has seen, null when that does not matter
     */
    public Outcome edit(String id, @Nullable Long expected, PlanContent content, String digest, String by) {
        return change(id, plan -> {
            if (plan.status() != PlanStatus.DRAFT) {
                return new Outcome.NotNow("plan.edit-draft", id);
            }
            if (plan.digest().equals(digest)) {
                return new Outcome.Done(plan);
            }
            if (expected != null && expected != plan.version()) {
                return new Outcome.Stale(plan, expected, content);
            }
            PlanContent checked = checked(plan.book(), content);
            return new Outcome.Done(plan.saying(checked, digest)
                    .after(Change.of(Action.EDITED, stamp(by))
                            .with(PlanDiff.between(plan.content(), checked).lines())));
        });
    }

    /** What a person should look at in a plan, as it stands now; nothing is stored. */
    public Outcome check(String id) {
        return store.find(id)
                .<Outcome>map(plan -> new Outcome.Done(plan.saying(checked(plan.book(), plan.content()))))
                .orElseGet(() -> new Outcome.NoSuchPlan(id));
    }

    /**
     * Puts a draft in force and supersedes the earlier plan of its book; a published one stays as it is. An amendment
     * takes over what was reported on the tasks of the plan that it amends.
     *
     * @param expected the version that the caller has seen, null when that does not matter
     */
    public Outcome publish(String id, @Nullable Long expected, String by) {
        Outcome outcome = change(id, plan -> {
            if (plan.status() == PlanStatus.SUPERSEDED) {
                return new Outcome.NotNow("plan.superseded", id);
            }
            if (plan.status() == PlanStatus.PUBLISHED) {
                return new Outcome.Done(plan);
            }
            if (expected != null && expected != plan.version()) {
                return new Outcome.Stale(plan, expected, null);
            }
            Plan amended = amended(plan);
            if (amended != null && amended.life().supersededBy() != null) {
                return new Outcome.NotNow(
                        "plan.amends-superseded", amended.id(), amended.life().supersededBy());
            }
            Plan whole = amended == null ? plan : Carrying.over(amended, plan);
            return new Outcome.Done(
                    whole.saying(checked(whole.book(), whole.content())).published(stamp(by)));
        });
        if (outcome instanceof Outcome.Done done) {
            settle(done.plan().book());
            return found(id);
        }
        return outcome;
    }

    /** Makes a draft that says what a published plan says, to be edited; an untouched one is made once. */
    public Outcome amend(String id, String by) {
        Plan plan = store.find(id).orElse(null);
        if (plan == null) {
            return new Outcome.NoSuchPlan(id);
        }
        if (plan.status() != PlanStatus.PUBLISHED || plan.kind() != PlanKind.OWN) {
            return new Outcome.NotNow("plan.amend-published", id);
        }
        String digest = id + '@' + plan.version();
        PlanContent content = plan.content()
                .withTasks(plan.content().tasks().stream()
                        .map(task -> task.withProgress(List.of()).reminded(Reminded.NONE))
                        .toList());
        return new Outcome.Done(taken(
                plan.book(),
                same(digest),
                number ->
                        Plan.draft(plan.book(), number, checked(plan.book(), content), digest, stamp(by), plan.id())));
    }

    /** Takes a plan back; no earlier one comes back in force by itself. */
    public Outcome withdraw(String id, String reason, String by) {
        return change(id, plan -> {
            if (plan.life().withdrawn() != null) {
                return new Outcome.Done(plan);
            }
            return plan.status() == PlanStatus.SUPERSEDED || plan.kind() != PlanKind.OWN
                    ? new Outcome.NotNow("plan.withdraw", id)
                    : new Outcome.Done(plan.withdrawn(reason, stamp(by)));
        });
    }

    /** The plan that a plan is compared with unless another is named: the one that it amends, else that it superseded. */
    public Optional<Plan> before(Plan plan) {
        Plan amended = amended(plan);
        return amended != null
                ? Optional.of(amended)
                : store.of(plan.book()).stream()
                        .filter(other -> plan.id().equals(other.life().supersededBy()))
                        .max(Plan.PUBLICATION);
    }

    /**
     * Changes a plan as it stands, again from the newest state if another change came first, and tells of it. An outcome
     * with an unchanged plan stores nothing.
     */
    public Outcome change(String id, Function<Plan, Outcome> wish) {
        for (int i = 1; ; i++) {
            Plan plan = store.find(id).orElse(null);
            if (plan == null) {
                return new Outcome.NoSuchPlan(id);
            }
            Outcome outcome = wish.apply(plan);
            try {
                if (outcome instanceof Outcome.Done done) {
                    Plan stored = done.plan().equals(plan) ? plan : store.store(done.plan());
                    notices.tell(id);
                    return new Outcome.Done(stored);
                }
                return outcome;
            } catch (PlanStore.StaleVersion e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Leaves only the plan of a book that was published last in force, with all that was reported on what it amends. */
    void settle(Book book) {
        List<Plan> published = store.of(book).stream()
                .filter(plan -> plan.status() == PlanStatus.PUBLISHED)
                .sorted(Plan.PUBLICATION.reversed())
                .toList();
        if (published.isEmpty()) {
            return;
        }
        Plan holding = published.getFirst();
        published.stream()
                .skip(1)
                .forEach(earlier -> change(
                        earlier.id(),
                        plan -> new Outcome.Done(
                                plan.status() == PlanStatus.PUBLISHED
                                        ? plan.supersededBy(holding.id(), stamp(Stamp.SYSTEM))
                                        : plan)));
        if (holding.life().amends() != null) {
            change(holding.id(), this::completed);
        }
    }

    /** With what was reported on the amended plan until it was superseded. */
    private Outcome completed(Plan plan) {
        Plan amended = amended(plan);
        Plan carried = amended == null ? plan : Carrying.over(amended, plan);
        return new Outcome.Done(
                carried.content().equals(plan.content())
                        ? plan
                        : carried.after(Change.of(Action.TASK_PROGRESSED, stamp(Stamp.SYSTEM))
                                .with(List.of(String.valueOf(plan.life().amends())))));
    }

    private @Nullable Plan amended(Plan plan) {
        String amends = plan.life().amends();
        return amends == null ? null : store.find(amends).orElse(null);
    }

    private Plan taken(Book book, Function<List<Plan>, Optional<Plan>> known, Function<Integer, Plan> made) {
        for (int i = 1; ; i++) {
            List<Plan> all = store.of(book);
            try {
                Plan plan = known.apply(all).orElseGet(() -> store.store(made.apply(next(all))));
                notices.tell(plan.id());
                return plan;
            } catch (PlanStore.StaleVersion e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static Function<List<Plan>, Optional<Plan>> same(String digest) {
        return all -> all.stream()
                .filter(plan -> plan.digest().equals(digest) && plan.status() != PlanStatus.SUPERSEDED)
                .max(Comparator.comparingInt(Plan::number));
    }

    private static int next(List<Plan> known) {
        return 1 + known.stream().mapToInt(Plan::number).max().orElse(0);
    }

    private PlanContent checked(Book book, PlanContent content) {
        return content.checked(checker.problems(book, content));
    }

    private Outcome found(String id) {
        return store.find(id).<Outcome>map(Outcome.Done::new).orElseGet(() -> new Outcome.NoSuchPlan(id));
    }

    private Stamp stamp(String by) {
        return new Stamp(clock.instant(), by);
    }
}
