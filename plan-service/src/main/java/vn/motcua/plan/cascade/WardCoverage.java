package vn.motcua.plan.cascade;

import org.jspecify.annotations.Nullable;

/**
 * How a ward stands with its plan.
 *
 * @param plan the plan in force, else the newest draft; null where there is none
 * @param targets how many it promises
 * @param weakerTargets how many of them are below what units above ask for
 * @param tasks how many it has
 * @param tasksWithoutLead how many of them nobody leads
 * @param issued the book of what was issued to it; null where nothing was
 */
public record WardCoverage(
        String unit,
        String name,
        State state,
        @Nullable String plan,
        int targets,
        int weakerTargets,
        int tasks,
        int tasksWithoutLead,
        @Nullable String issued) {

    /** How far it is. */
    public enum State {
        /** Chưa có kế hoạch. */
        NONE,
        /** Mới có dự thảo. */
        DRAFT,
        /** Đã ban hành. */
        PUBLISHED
    }
}
