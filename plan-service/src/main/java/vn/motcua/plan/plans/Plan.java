package vn.motcua.plan.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One plan of a unit (kế hoạch). Immutable; every change makes a new value with the version it was made from.
 *
 * @param id {@code unit-label-number}, such as {@code 11842-2025-H2-1}
 * @param number the how-manieth of its {@link Book}, from 1
 * @param version grows by one with every change that is stored; 0 before the first
 * @param digest of what was sent, to know it again
 * @param news what happened since it was read; storing takes them, so that others hear of each
 */
public record Plan(
        String id,
        String unit,
        PlanLabel label,
        PlanKind kind,
        int number,
        long version,
        PlanContent content,
        String digest,
        PlanLife life,
        List<Change> news) {

    /** Of two published ones, the greater holds. */
    static final Comparator<Plan> PUBLICATION = Comparator.comparing(
                    Plan::publishedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Plan::number);

    public Plan {
        news = List.copyOf(news);
    }

    /** A plan that was not stored yet. */
    public static Plan draft(Book book, int number, PlanContent content, String digest, Stamp stamp) {
        return draft(book, number, content, digest, stamp, null);
    }

    static Plan draft(Book book, int number, PlanContent content, String digest, Stamp stamp, @Nullable String amends) {
        return new Plan(
                        book.id(number),
                        book.unit(),
                        book.label(),
                        book.kind(),
                        number,
                        0,
                        content,
                        digest,
                        PlanLife.draft(stamp.at(), amends),
                        List.of())
                .after(Change.of(Action.DRAFTED, stamp));
    }

    /** Where it takes others' place. */
    public Book book() {
        return new Book(unit, label, kind);
    }

    /** How far it is. */
    public PlanStatus status() {
        return life.status();
    }

    /** When the first draft came. */
    public Instant createdAt() {
        return life.createdAt();
    }

    /** Since when its targets hold; null before. */
    public @Nullable Instant publishedAt() {
        return life.publishedAt();
    }

    /** The same, in force from now. */
    public Plan published(Stamp stamp) {
        return with(life.published(stamp.at())).after(Change.of(Action.PUBLISHED, stamp));
    }

    /** The same, no longer in force, for another one is. */
    Plan supersededBy(String later, Stamp stamp) {
        return with(life.superseded(later))
                .after(Change.of(Action.SUPERSEDED, stamp).with(List.of(later)));
    }

    /** The same, no longer in force and without a follower. */
    Plan withdrawn(String reason, Stamp stamp) {
        return with(life.withdrawn(new Withdrawal(stamp.at(), stamp.by(), reason)))
                .after(Change.of(Action.WITHDRAWN, stamp).because(reason));
    }

    /** The same with other words. */
    public Plan saying(PlanContent other) {
        return new Plan(id, unit, label, kind, number, version, other, digest, life, news);
    }

    /** The same as another document says it. */
    Plan saying(PlanContent other, String otherDigest) {
        return new Plan(id, unit, label, kind, number, version, other, otherDigest, life, news);
    }

    /** The same after something happened to it, which others are to hear of. */
    public Plan after(Change change) {
        Change next = change.atVersion(version + 1);
        return new Plan(
                id,
                unit,
                label,
                kind,
                number,
                version,
                content,
                digest,
                next.action().isReminder() ? life : life.with(next),
                Stream.concat(news.stream(), Stream.of(next)).toList());
    }

    /** The first day on which people are to be reminded of something; null when there is none to come. */
    public @Nullable LocalDate wakesOn() {
        return Reminders.next(this).orElse(null);
    }

    /** The same as it was stored. */
    public Plan atVersion(long stored) {
        return new Plan(id, unit, label, kind, number, stored, content, digest, life, List.of());
    }

    /** The task of that id. */
    public Optional<PlanTask> task(String taskId) {
        return content.tasks().stream().filter(task -> task.id().equals(taskId)).findFirst();
    }

    /** The same with another state of one task. */
    Plan with(PlanTask changed) {
        List<PlanTask> tasks = content.tasks().stream()
                .map(task -> task.id().equals(changed.id()) ? changed : task)
                .toList();
        return saying(content.withTasks(tasks));
    }

    private Plan with(PlanLife other) {
        return new Plan(id, unit, label, kind, number, version, content, digest, other, news);
    }
}
