package vn.motcua.plan.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Against a rule, at a field of what was asked. */
    record Refused(String field, String key, List<Object> arguments) implements Outcome {
        Refused(String field, String key, Object... arguments) {
            this(field, key, List.of(arguments));
        }
    }

    /**
     * The plan was changed since the caller read it.
     *
     * @param expected the version that the caller has seen
     * @param wished what the caller wants it to say; null where that was not asked
     */
    record Stale(Plan current, long expected, @Nullable PlanContent wished) implements Outcome {}
}
