package vn.motcua.kit.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem detail. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<FieldProblem> errors;
    private final @Nullable Duration retryAfter;

    /** A problem that is told in one sentence. */
    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), null);
    }

    /** A problem with the places that are not in order. */
    public ProblemException(ProblemType type, String detail, List<FieldProblem> errors) {
        this(type, detail, errors, null);
    }

    /** A problem that may be gone after a while. */
    public ProblemException(ProblemType type, String detail, Duration retryAfter) {
        this(type, detail, List.of(), retryAfter);
    }

    private ProblemException(
            ProblemType type, String detail, List<FieldProblem> errors, @Nullable Duration retryAfter) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** The kind of problem. */
    public ProblemType type() {
        return type;
    }

    /** The places that are not in order. */
    public List<FieldProblem> errors() {
        return errors;
    }

    /** When to try again; null when that would not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
