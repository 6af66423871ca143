package vn.motcua.plan.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Plans in memory, by the same contract as the real store. */
public final class MemoryPlanStore implements PlanStore {

    /** All that is stored, as lists have it. */
    public final PlanShelf shelf = new PlanShelf();

    private final Map<String, Plan> plans = new TreeMap<>();
    private final Map<String, List<Notice>> outbox = new TreeMap<>();

    @Override
    public Optional<Plan> find(String id) {
        return Optional.ofNullable(plans.get(id));
    }

    @Override
    public List<Plan> of(Book book) {
        return all(plan -> plan.book().equals(book));
    }

    @Override
    public List<Plan> published() {
        return all(plan -> plan.status() == PlanStatus.PUBLISHED);
    }

    @Override
    public Map<String, Long> versions() {
        Map<String, Long> versions = new TreeMap<>();
        plans.forEach((id, plan) -> versions.put(id, plan.version()));
        return versions;
    }

    @Override
    public List<Plan> awake(LocalDate day, int most) {
        return all(plan -> plan.wakesOn() != null && !plan.wakesOn().isAfter(day)).stream()
                .limit(most)
                .toList();
    }

    @Override
    public Plan store(Plan plan) {
        Plan known = plans.get(plan.id());
        if (known == null ? plan.version() != 0 : known.version() != plan.version()) {
            throw new StaleVersion(plan.id());
        }
        Plan stored = plan.atVersion(plan.version() + 1);
        plans.put(plan.id(), stored);
        shelf.stands(stored);
        outbox(plan.id()).addAll(Notice.of(plan));
        return stored;
    }

    @Override
    public void putBack(ToldPlan told) {
        plans.put(told.plan().id(), told.plan());
        shelf.stands(told.plan());
        outbox.put(told.plan().id(), new ArrayList<>(told.notices()));
    }

    @Override
    public void notice(String id) {
        find(id).filter(plan -> outbox(id).isEmpty())
                .ifPresent(plan -> outbox(id).add(Notice.again(plan)));
    }

    @Override
    public List<String> unsent() {
        return outbox.keySet().stream().filter(id -> !outbox(id).isEmpty()).toList();
    }

    @Override
    public Optional<ToldPlan> told(String id) {
        return find(id).map(plan -> new ToldPlan(plan, outbox(id)));
    }

    @Override
    public boolean heard(String id, long version, Notice notice) {
        if (plans.get(id).version() != version) {
            return false;
        }
        outbox(id).removeIf(waiting -> waiting.id().equals(notice.id()));
        return true;
    }

    private List<Notice> outbox(String id) {
        return outbox.computeIfAbsent(id, none -> new ArrayList<>());
    }

    private List<Plan> all(Predicate<Plan> wanted) {
        return plans.values().stream().filter(wanted).toList();
    }
}
