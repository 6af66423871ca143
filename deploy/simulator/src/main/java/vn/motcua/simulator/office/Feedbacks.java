package vn.motcua.simulator.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contracts.event.FeedbackKind;
import vn.motcua.contracts.event.SubjectKind;

/** Feedback (phản ánh, kiến nghị) that a ward receives and answers. */
record Feedbacks(OfficeHours hours, Quality quality) {

    CaseFile make(int number, LocalDate day, Dice dice) {
        List<Fact> facts = new ArrayList<>();
        LocalDateTime received = day.atTime(dice.time(LocalTime.of(7, 0), LocalTime.of(21, 0)));
        LocalDateTime due =
                dice.chance(0.5) ? hours.calendar().workingDayAfter(day, 5).atTime(OfficeHours.CLOSE) : null;
        facts.add(new Fact.FeedbackReceived(
                received, dice.chance(0.4) ? FeedbackKind.CONDUCT : FeedbackKind.REGULATION, due));
        if (dice.chance(0.96)) {
            int days = dice.chance(quality.late() * 1.5) ? dice.between(6, 15) : dice.between(1, 4);
            LocalDateTime resolved = hours.workingDay(day.plusDays(1), days - 1).atTime(hours.desk(dice));
            boolean published = dice.chance(quality.published());
            facts.add(new Fact.FeedbackResolved(resolved, published));
            if (!published && dice.chance(0.2)) {
                facts.add(new Fact.FeedbackResolved(resolved.plusDays(1), true));
            }
            if (dice.chance(0.5)) {
                facts.add(new Fact.FeedbackRated(
                        resolved.plusMinutes(20L + dice.about(900)), dice.chance(quality.satisfied())));
            }
        }
        return new CaseFile(SubjectKind.FEEDBACK, number, facts);
    }
}
