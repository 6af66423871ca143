package vn.motcua.plan.plans;

import java.time.Instant;

/** Who did something, and when. */
public record Stamp(Instant at, String by) {

    /** Who the system itself is. */
    public static final String SYSTEM = "system";
}
