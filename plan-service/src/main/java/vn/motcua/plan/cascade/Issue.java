package vn.motcua.plan.cascade;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.Origin;

/**
 * One act of issuing targets and tasks of a plan to wards (lần giao chỉ tiêu, nhiệm vụ).
 *
 * @param plan the superior's plan
 * @param id within the plan
 * @param unit the superior
 * @param to as it was asked: units, or {@code *} for all wards below
 * @param targets as they were asked: indicators, {@code indicator/sector group}, or {@code *} for all
 * @param tasks as they were asked: ids of tasks, or {@code *} for all
 * @param wards whom it goes to, each once
 * @param reason why it is taken back, null before
 * @param version grows by one with every change that is stored; 0 before the first
 */
public record Issue(
        String plan,
        String id,
        String unit,
        List<String> to,
        List<String> targets,
        List<String> tasks,
        List<String> wards,
        Instant at,
        String by,
        State state,
        @Nullable String reason,
        long version) {

    public Issue {
        to = List.copyOf(to);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        wards = List.copyOf(wards);
    }

    /** How far it is. */
    public enum State {
        /** Đang giao. */
        ISSUING,
        /** Đã giao đủ. */
        ISSUED,
        /** Đang thu lại. */
        RECALLING,
        /** Đã thu lại. */
        RECALLED;

        /** True while something is to be done. */
        boolean isOpen() {
            return this == ISSUING || this == RECALLING;
        }

        /** True when nobody is to have it. */
        boolean isRecall() {
            return this == RECALLING || this == RECALLED;
        }
    }

    /** What the targets and tasks bear that came by it. */
    Origin origin() {
        return new Origin(unit, plan, id);
    }

    /** The same when all was done. */
    Issue completed() {
        return with(state == State.RECALLING ? State.RECALLED : State.ISSUED, reason);
    }

    /** The same, to be taken back. */
    Issue recalled(String why) {
        return with(State.RECALLING, why);
    }

    /** The same as it was stored. */
    public Issue atVersion(long stored) {
        return new Issue(plan, id, unit, to, targets, tasks, wards, at, by, state, reason, stored);
    }

    /** True while something is to be done. */
    @JsonIgnore
    public boolean isOpen() {
        return state.isOpen();
    }

    private Issue with(State other, @Nullable String why) {
        return new Issue(plan, id, unit, to, targets, tasks, wards, at, by, other, why, version);
    }
}
