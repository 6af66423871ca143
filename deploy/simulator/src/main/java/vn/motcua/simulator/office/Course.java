package vn.motcua.simulator.office;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;

/** The course of one dossier while it is being written: its facts, its last step and the due date in force. */
final class Course {

    private final List<Fact> facts = new ArrayList<>();
    private final LocalDateTime acceptedAt;
    private @Nullable LocalDateTime due;
    private LocalDateTime last;

    Course(LocalDateTime acceptedAt, @Nullable LocalDateTime due) {
        this.acceptedAt = acceptedAt;
        this.due = due;
        this.last = acceptedAt;
    }

    List<Fact> facts() {
        return facts;
    }

    LocalDateTime acceptedAt() {
        return acceptedAt;
    }

    /** The due date in force (ngày hẹn trả), pauses added. */
    @Nullable
    LocalDateTime due() {
        return due;
    }

    /** When the last step happened. */
    LocalDateTime last() {
        return last;
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    void step(Step step, LocalDateTime at) {
        facts.add(new Fact.Progressed(at, step, at, false));
        last = at;
    }

    /** A supplement came: the time of the pause is added to the due date. */
    void supplemented(LocalDateTime requested, LocalDateTime at) {
        step(Step.SUPPLEMENTED, at);
        if (due != null) {
            due = due.plus(Duration.between(requested, at));
        }
    }

    void reschedule(LocalDateTime at, @Nullable LocalDateTime newDue, RescheduleReason reason) {
        facts.add(new Fact.Rescheduled(at, newDue, reason));
        due = newDue;
    }
}
