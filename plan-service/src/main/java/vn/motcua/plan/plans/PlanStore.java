package vn.motcua.plan.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps plans. A stored change carries the notices that others must hear, until each has been told. */
public interface PlanStore {

    /** The plan of that id. */
    Optional<Plan> find(String id);

    /** All plans of a book. */
    List<Plan> of(Book book);

    /** All published plans. */
    List<Plan> published();

    /** Some of the plans of which people may have to be reminded at a day ({@link Plan#wakesOn()}). */
    List<Plan> awake(LocalDate day, int most);

    /** The version of every plan, by id. */
    Map<String, Long> versions();

    /**
     * Stores a new plan, or a change of one that is still at the version it was made from; its news become notices in
     * the same write.
     *
     * @return the plan as stored, without news
     * @throws StaleVersion if another change came first, or another plan took the id
     */
    Plan store(Plan plan);

    /** Puts a plan back as it was known elsewhere, whatever is there, with what is still to be told of it. */
    void putBack(ToldPlan told);

    /** Notes that others must hear once more how a plan came to stand as it does, if nothing else is to be told. */
    void notice(String id);

    /** The ids of plans that others are to hear of. */
    List<String> unsent();

    /** A plan as it stands now with what others are to hear of it. */
    Optional<ToldPlan> told(String id);

    /**
     * Others have heard a notice, told with the plan at a version.
     *
     * @return false if the plan has changed since; then the notice stays, to be told again with the newer plan
     */
    boolean heard(String id, long version, Notice notice);

    /** Somebody else was faster. */
    final class StaleVersion extends RuntimeException {
        /** Tells which plan. */
        public StaleVersion(String id) {
            super("plan " + id + " was changed meanwhile");
        }
    }
}
