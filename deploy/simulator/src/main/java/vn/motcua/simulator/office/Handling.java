package vn.motcua.simulator.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;

/** How a ward handles a dossier from acceptance to its end: steps, supplements, extensions, and the finish. */
record Handling(
        OfficeHours hours, Quality quality, @Nullable LocalDate failureDay) {

    private static final double REFUSED = 0.006;
    private static final double WITHDRAWN = 0.006;
    private static final double NEVER_FINISHED = 0.004;

    void run(Procedure procedure, Channel channel, Course course, Dice dice) {
        if (dice.chance(REFUSED)) {
            course.step(Step.REFUSED, hours.soon(course.last(), dice.between(30, 900)));
            return;
        }
        if (!procedure.sameDay()) {
            course.step(Step.IN_PROGRESS, hours.soon(course.last(), dice.between(10, 240)));
        }
        if (dice.chance(WITHDRAWN)) {
            course.step(Step.WITHDRAWN, hours.soon(course.last(), dice.between(60, 2000)));
            return;
        }
        if (procedure.days() >= 3 && dice.chance(0.07) && !supplement(procedure, course, dice)) {
            return;
        }
        if (procedure.days() >= 5 && dice.chance(0.02)) {
            extend(course, dice);
        }
        if (procedure.fee() > 0 && procedure.days() >= 3 && dice.chance(0.25)) {
            course.step(Step.PAYMENT_REQUESTED, hours.soon(course.last(), dice.between(30, 300)));
        }
        if (!dice.chance(NEVER_FINISHED)) {
            new Finish(hours, quality, failureDay).finish(procedure, channel, course, dice);
        }
    }

    /** Asks for papers once or twice (yêu cầu bổ sung); false when they never come. */
    private boolean supplement(Procedure procedure, Course course, Dice dice) {
        int rounds = dice.chance(0.12) ? 2 : 1;
        for (int round = 0; round < rounds; round++) {
            LocalDateTime requested =
                    hours.soon(course.last(), dice.between(120, 480 * Math.max(1, procedure.days() / 3)));
            course.step(Step.SUPPLEMENT_REQUESTED, requested);
            if (dice.chance(0.08)) {
                if (dice.chance(0.7)) {
                    course.step(Step.STOPPED, workday(requested, dice.between(20, 30), dice));
                }
                return false;
            }
            LocalDateTime came = workday(requested, dice.between(1, 6), dice);
            course.supplemented(requested, came);
            if (dice.chance(0.4)) {
                int left = Math.max(2, procedure.days() - 2);
                course.reschedule(came.plusMinutes(5), hours.due(came, left), RescheduleReason.SUPPLEMENT);
            }
        }
        return true;
    }

    /** Sets a later due date before the old one has come (gia hạn). */
    private void extend(Course course, Dice dice) {
        LocalDateTime due = course.due();
        if (due == null || !due.isAfter(course.last().plusDays(2))) {
            return;
        }
        LocalDateTime at = due.toLocalDate().minusDays(1).atTime(hours.desk(dice));
        course.reschedule(at, hours.due(due, dice.between(2, 6)), RescheduleReason.EXTENSION);
    }

    private LocalDateTime workday(LocalDateTime after, int days, Dice dice) {
        return hours.workingDay(after.toLocalDate(), days).atTime(hours.desk(dice));
    }
}
