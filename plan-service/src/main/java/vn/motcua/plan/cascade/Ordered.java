package vn.motcua.plan.cascade;

import java.util.List;

/** What became of a wish to issue. */
public sealed interface Ordered {

    /** Stored, and done or going to be. */
    record Done(Issue issue) implements Ordered {}

    /** The state of the plan, or of an issue of that id, does not allow it. */
    record NotNow(String key, List<Object> arguments) implements Ordered {
        NotNow(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }

    /** Something in it is not in order; nothing is stored. */
    record Refused(List<Problem> problems) implements Ordered {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** A field that is not in order, and the key of the text that says why. */
    record Problem(String field, String key, List<Object> arguments) {
        Problem(String field, String key, Object... arguments) {
            this(field, key, List.of(arguments));
        }
    }
}
