package vn.motcua.plan.plans;

import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that a person should look at; the plan is taken all the same.
 *
 * @param line where, from 1; null for the plan as a whole
 * @param message in Vietnamese, the language of the plan
 * @param proposal what would be right, null when there is none
 */
public record PlanProblem(
        Severity severity,
        @Nullable Integer line,
        String message,
        @Nullable String proposal) {

    /** How bad it is. */
    public enum Severity {
        /** The text itself is wrong, such as a day that does not exist. */
        ERROR,
        /** Allowed, but unusual, such as a value below the superior's. */
        WARNING
    }
}
