package vn.motcua.simulator.office;

import java.time.LocalDateTime;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;

/** What goes wrong when people type: wrong values put right later, steps revoked, dossiers entered by mistake. */
record Slips(OfficeHours hours) {

    /** Writes the acceptance, now and then with a wrong value first. */
    void accept(Fact.Accepted right, Course course, Dice dice) {
        if (!dice.chance(0.012)) {
            course.add(right);
            return;
        }
        Channel wrongChannel = right.channel() == Channel.ONLINE ? Channel.COUNTER : Channel.ONLINE;
        LocalDateTime due = right.dueAt() != null && dice.chance(0.5) ? right.dueAt() : null;
        course.add(new Fact.Accepted(
                right.recordedAt(),
                right.procedure(),
                due != null ? right.channel() : wrongChannel,
                right.acceptedAt(),
                due != null ? due.plusYears(1) : right.dueAt(),
                right.feeDue(),
                right.department()));
        course.add(new Fact.Accepted(
                right.recordedAt().plusMinutes(dice.between(20, 2000)),
                right.procedure(),
                right.channel(),
                right.acceptedAt(),
                right.dueAt(),
                right.feeDue(),
                right.department()));
    }

    /** Adds slips to a dossier that has run its course. */
    void slip(Course course, Dice dice) {
        LocalDateTime accepted = course.acceptedAt();
        if (dice.chance(0.004)) {
            LocalDateTime wrong = accepted.plusMinutes(dice.between(1, 5));
            course.add(new Fact.Progressed(wrong, Step.COMPLETED, wrong, false));
            course.add(new Fact.Progressed(wrong.plusMinutes(dice.between(5, 300)), Step.COMPLETED, wrong, true));
        }
        if (dice.chance(0.004)) {
            LocalDateTime due = dice.chance(0.15) ? null : hours.due(accepted, dice.between(3, 10));
            course.add(
                    new Fact.Rescheduled(accepted.plusMinutes(dice.between(15, 90)), due, RescheduleReason.CORRECTION));
        }
        if (dice.chance(0.006)) {
            LocalDateTime at = accepted.plusMinutes(dice.between(10, 4000));
            course.add(new Fact.Voided(at, true));
            if (dice.chance(0.25)) {
                course.add(new Fact.Voided(at.plusMinutes(dice.between(30, 3000)), false));
            }
        }
    }
}
