package vn.motcua.plan.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps plans. A stored change carries the notice that others must hear of it, until it has been sent. */
public interface PlanStore {

    /** The plan of that id. */
    Optional<Plan> find(String id);

    /** All plans of a book. */
    List<Plan> of(Book book);

    /** The published plans of a unit, of every kind. */
    List<Plan> publishedOf(String unit);

    /** All published plans. */
    List<Plan> published();

    /** The version of every plan, by id. */
    Map<String, Long> versions();

    /** One page of plans, the newest first. */
    Found search(Wanted wanted, int page, int size);

    /**
     * Stores a new plan, or a change of one that is still at the version it was made from; a notice goes with it.
     *
     * @return the plan as stored
     * @throws StaleVersion if another change came first, or another plan took the id
     */
    Plan store(Plan plan);

    /** Puts a plan back as it was known elsewhere, whatever is there; nothing needs to be sent. */
    void putBack(Plan plan);

    /** Notes once more that others must hear of a plan. */
    void notice(String id);

    /** The ids of plans that others have not heard of yet. */
    List<String> unsent();

    /** Whether others have not heard of a plan yet. */
    boolean unsent(String id);

    /** Others have heard of the plan at that version; a later change keeps its notice. */
    void sent(String id, long version);

    /** Which plans to look for; null does not narrow. */
    record Wanted(
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable PlanKind kind,
            @Nullable PlanStatus status) {}

    /** One page. */
    record Found(List<Plan> plans, long total) {}

    /** Somebody else was faster. */
    final class StaleVersion extends RuntimeException {
        /** Tells which plan. */
        public StaleVersion(String id) {
            super("plan " + id + " was changed meanwhile");
        }
    }
}
