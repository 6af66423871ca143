package vn.motcua.kit.security;

import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param name for logs and records of who did what
 * @param unit the unit that the caller speaks for with all below it; null for all units
 */
public record Caller(String name, Role role, @Nullable String unit) {

    /** What a caller may do. */
    public enum Role {
        /** Quản trị: everything. */
        ADMINISTRATOR,
        /** Another service of the system. */
        SERVICE
    }

    /** True when the caller may state facts for the unit. */
    public boolean maySpeakFor(String unitCode) {
        return unit == null || unit.equals(unitCode);
    }
}
