package vn.motcua.plan.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a plan: who did what, when (nhật ký thay đổi).
 *
 * @param version the plan's, once the change was stored
 * @param tasks ids of the tasks it is about
 * @param targets indicators of the targets it is about
 * @param occurrence the last day in time of the delivery it is about; null when it is about none
 * @param reason as it was given
 * @param details in short what is different
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        long version,
        Instant at,
        String by,
        Action action,
        List<String> tasks,
        List<String> targets,
        @Nullable LocalDate occurrence,
        @Nullable String reason,
        List<String> details) {

    public Change {
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        details = List.copyOf(details);
    }

    /** Something that happened to a plan as a whole. */
    public static Change of(Action action, Stamp stamp) {
        return new Change(0, stamp.at(), stamp.by(), action, List.of(), List.of(), null, null, List.of());
    }

    /** The same, about some tasks. */
    public Change ofTasks(List<String> ids) {
        return new Change(version, at, by, action, ids, targets, occurrence, reason, details);
    }

    /** The same, about targets on some indicators. */
    public Change ofTargets(List<String> indicators) {
        return new Change(version, at, by, action, tasks, indicators, occurrence, reason, details);
    }

    /** The same, about one delivery. */
    public Change ofDelivery(@Nullable LocalDate lastDay) {
        return new Change(version, at, by, action, tasks, targets, lastDay, reason, details);
    }

    /** The same, with why. */
    public Change because(@Nullable String given) {
        return new Change(version, at, by, action, tasks, targets, occurrence, given, details);
    }

    /** The same, with what is different. */
    public Change with(List<String> differences) {
        return new Change(version, at, by, action, tasks, targets, occurrence, reason, differences);
    }

    /** The same, as it is stored. */
    Change atVersion(long stored) {
        return new Change(stored, at, by, action, tasks, targets, occurrence, reason, details);
    }
}
