package vn.motcua.plan.cascade;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.Origin;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanStore;
import vn.motcua.plan.plans.Stamp;

/**
 * Puts back issues that the store lost from what wards hold by them: plans heal from their log, so what was issued is
 * still there and can be followed and taken back.
 */
final class IssueHealing {

    private final PlanStore plans;
    private final IssueStore issues;

    IssueHealing(PlanStore plans, IssueStore issues) {
        this.plans = plans;
        this.issues = issues;
    }

    /** Puts back what is missing; what is known stays as it is. */
    void heal() {
        Map<String, Held> held = new TreeMap<>();
        for (Plan book : plans.published()) {
            if (book.kind() == PlanKind.ISSUED) {
                book.content()
                        .targets()
                        .forEach(target -> hold(
                                held,
                                book,
                                target.origin(),
                                of -> of.targets.add(
                                        target.sectorGroup() == null
                                                ? target.indicator()
                                                : target.indicator() + '/' + target.sectorGroup())));
                book.content()
                        .tasks()
                        .forEach(task -> hold(
                                held,
                                book,
                                task.origin(),
                                of -> of.tasks.add(
                                        task.id().substring(of.origin.issue().length() + 1))));
            }
        }
        held.values().forEach(this::putBack);
    }

    private static void hold(Map<String, Held> held, Plan book, @Nullable Origin origin, Consumer<Held> item) {
        if (origin != null) {
            Held of = held.computeIfAbsent(origin.plan() + '/' + origin.issue(), key -> new Held(origin));
            of.wards.add(book.unit());
            item.accept(of);
        }
    }

    private void putBack(Held held) {
        Origin origin = held.origin;
        if (issues.find(origin.plan(), origin.issue()).isPresent()) {
            return;
        }
        Instant at = plans.find(origin.plan())
                .flatMap(plan -> Optional.ofNullable(plan.publishedAt()))
                .orElse(Instant.EPOCH);
        List<String> wards = List.copyOf(held.wards);
        issues.store(new Issue(
                origin.plan(),
                origin.issue(),
                origin.unit(),
                wards,
                List.copyOf(held.targets),
                List.copyOf(held.tasks),
                wards,
                at,
                Stamp.SYSTEM,
                Issue.State.ISSUED,
                null,
                0));
    }

    private static final class Held {
        private final Origin origin;
        private final Set<String> wards = new TreeSet<>();
        private final Set<String> targets = new TreeSet<>();
        private final Set<String> tasks = new TreeSet<>();

        private Held(Origin origin) {
            this.origin = origin;
        }
    }
}
