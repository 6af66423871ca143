package vn.motcua.simulator.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.Step;

/** The finish of a dossier: in time or late, then the result, its return, and what people think of it. */
record Finish(OfficeHours hours, Quality quality, @Nullable LocalDate failureDay) {

    private static final double FAILED_ON_FAILURE_DAY = 0.75;

    void finish(Procedure procedure, Channel channel, Course course, Dice dice) {
        LocalDateTime due = course.due();
        boolean failed = due != null
                && due.toLocalDate().equals(failureDay)
                && course.last().isBefore(due)
                && dice.chance(FAILED_ON_FAILURE_DAY);
        LocalDateTime at = notBefore(course.last(), moment(procedure, course, failed, dice), dice);
        LocalDateTime returned = end(channel, procedure, course, at, dice);
        if (procedure.resultDocument()) {
            course.add(new Fact.Issued(at.plusMinutes(dice.between(1, 25)), dice.chance(quality.electronic())));
        }
        boolean late = false;
        if (due != null && at.isAfter(due)) {
            late = true;
            new Lateness(hours, quality).explain(course, due, at, failed ? LatenessCause.SYSTEM_FAULT : null, dice);
        }
        if (dice.chance(quality.rated())) {
            boolean satisfied = dice.chance(late ? quality.satisfied() * 0.6 : quality.satisfied());
            course.add(new Fact.Rated(returned.plusMinutes(5L + dice.about(600)), satisfied));
        }
    }

    private LocalDateTime moment(Procedure procedure, Course course, boolean failed, Dice dice) {
        LocalDateTime due = course.due();
        if (due == null) {
            return hours.workingDay(course.last().toLocalDate(), dice.between(1, 5))
                    .atTime(hours.desk(dice));
        }
        if (failed || dice.chance(lateShare(procedure))) {
            int days = failed ? dice.between(1, 2) : 1 + dice.about(procedure.sameDay() ? 0.6 : 2.5);
            return hours.workingDay(due.toLocalDate().plusDays(1), days - 1).atTime(hours.desk(dice));
        }
        if (procedure.sameDay()) {
            LocalDateTime soon = hours.soon(course.last(), 6 + dice.about(45));
            return soon.isBefore(due) ? soon : due.minusMinutes(dice.between(1, 40));
        }
        if (dice.chance(0.001)) {
            return due;
        }
        int days = hours.calendar().workingDaysBetween(course.last().toLocalDate(), due.toLocalDate());
        if (days > 0 && dice.chance(quality.early())) {
            return hours.workingDay(course.last().toLocalDate(), dice.between(days / 3, days - 1))
                    .atTime(hours.desk(dice));
        }
        return due.toLocalDate().atTime(hours.desk(dice));
    }

    private double lateShare(Procedure procedure) {
        double share = procedure.sameDay() ? 0.35 : procedure.days() >= 10 ? 2.2 : 1.2;
        return Math.min(0.6, quality.late() * share);
    }

    private LocalDateTime notBefore(LocalDateTime last, LocalDateTime at, Dice dice) {
        return at.isAfter(last) ? at : hours.soon(last, dice.between(5, 60));
    }

    private LocalDateTime end(Channel channel, Procedure procedure, Course course, LocalDateTime at, Dice dice) {
        if (dice.chance(0.03)) {
            course.step(Step.RETURNED, at);
            return at;
        }
        course.step(Step.COMPLETED, at);
        if (dice.chance(0.05)) {
            return at;
        }
        boolean atOnce = procedure.sameDay() || channel == Channel.ONLINE || dice.chance(0.3);
        LocalDateTime returned = atOnce
                ? hours.soon(at, dice.between(2, 60))
                : hours.workingDay(at.toLocalDate().plusDays(1), dice.about(1)).atTime(hours.desk(dice));
        course.step(Step.RETURNED, returned);
        return returned;
    }
}
