package vn.motcua.plan.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that a person should look at; the plan is taken all the same.
 *
 * @param line where, from 1; null for the plan as a whole
 * @param message in Vietnamese, the language of the plan
 * @param proposal what would be right, null when there is none
 * @param rule which rule found it, such as {@code below-superior}; null for what was found while reading
 * @param place where in the plan, such as {@code targets[0]} or {@code tasks[I.1]}; null when the line says it
 */
public record PlanProblem(
        Severity severity,
        @Nullable Integer line,
        String message,
        @Nullable String proposal,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String place) {

    /** Something found while reading. */
    public PlanProblem(Severity severity, @Nullable Integer line, String message, @Nullable String proposal) {
        this(severity, line, message, proposal, null, null);
    }

    /** How bad it is. */
    public enum Severity {
        /** The text itself is wrong, such as a day that does not exist. */
        ERROR,
        /** Allowed, but unusual, such as a value below the superior's. */
        WARNING
    }
}
