package vn.motcua.plan.plans;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One plan of a unit (kế hoạch). Immutable; every change makes a new value with the version it was made from.
 *
 * @param id {@code unit-label-number}, such as {@code 11842-2025-H2-1}
 * @param number the how-manieth of the unit and label, from 1
 * @param version grows by one with every change that is stored; 0 before the first
 * @param digest of what was sent, to know it again
 */
public record Plan(
        String id,
        String unit,
        PlanLabel label,
        int number,
        PlanStatus status,
        long version,
        PlanContent content,
        String digest,
        Instant createdAt,
        @Nullable Instant publishedAt) {

    /** Of two published ones, the greater holds. */
    static final Comparator<Plan> PUBLICATION = Comparator.comparing(
                    Plan::publishedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Plan::number);

    /** A plan that was not stored yet. */
    static Plan draft(String unit, PlanLabel label, int number, PlanContent content, String digest, Instant now) {
        return new Plan(
                unit + '-' + label + '-' + number,
                unit,
                label,
                number,
                PlanStatus.DRAFT,
                0,
                content,
                digest,
                now,
                null);
    }

    /** The same, in force from now. */
    Plan published(Instant now) {
        return new Plan(id, unit, label, number, PlanStatus.PUBLISHED, version, content, digest, createdAt, now);
    }

    /** The same, no longer in force. */
    Plan superseded() {
        return new Plan(
                id, unit, label, number, PlanStatus.SUPERSEDED, version, content, digest, createdAt, publishedAt);
    }

    /** The same as it was stored. */
    public Plan atVersion(long stored) {
        return new Plan(id, unit, label, number, status, stored, content, digest, createdAt, publishedAt);
    }

    /** The task of that id. */
    public Optional<PlanTask> task(String taskId) {
        return content.tasks().stream().filter(task -> task.id().equals(taskId)).findFirst();
    }

    /** The same with a report on one task. */
    Plan reported(String taskId, TaskProgress report) {
        List<PlanTask> tasks = content.tasks().stream()
                .map(task -> task.id().equals(taskId) ? task.reported(report) : task)
                .toList();
        return new Plan(
                id, unit, label, number, status, version, content.withTasks(tasks), digest, createdAt, publishedAt);
    }
}
