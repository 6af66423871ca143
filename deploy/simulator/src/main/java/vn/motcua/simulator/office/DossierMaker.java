package vn.motcua.simulator.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.SubjectKind;

/** Opens dossiers (hồ sơ) at a ward's counter and online, and lets them run their course. */
final class DossierMaker {

    private static final List<String> DEPARTMENTS = List.of(
            "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND", "Trung tâm Phục vụ hành chính công");

    private final OfficeHours hours;
    private final Quality quality;
    private final Procedures procedures;
    private final boolean urban;
    private final Handling handling;
    private final Intake intake;
    private final Slips slips;

    DossierMaker(
            OfficeHours hours, Quality quality, Procedures procedures, boolean urban, @Nullable LocalDate failureDay) {
        this.hours = hours;
        this.quality = quality;
        this.procedures = procedures;
        this.urban = urban;
        this.handling = new Handling(hours, quality, failureDay);
        this.intake = new Intake(quality);
        this.slips = new Slips(hours);
    }

    CaseFile make(int number, LocalDate day, Dice dice) {
        boolean working = hours.calendar().isWorkingDay(day);
        Procedure procedure = procedures.pick(dice, urban);
        while (!working && !procedure.online()) {
            procedure = procedures.pick(dice, urban);
        }
        Channel channel = channel(procedure, working, dice);
        LocalDateTime acceptedAt = day.atTime(channel == Channel.ONLINE ? hours.click(dice) : hours.visit(dice));
        LocalDateTime due = dice.chance(0.008) ? null : hours.due(acceptedAt, procedure.days());
        long fee = procedure.fee() * (procedure.sameDay() ? dice.between(1, 6) : 1);
        var accepted = new Fact.Accepted(acceptedAt, procedure, channel, acceptedAt, due, fee, dice.pick(DEPARTMENTS));

        Course course = new Course(acceptedAt, due);
        slips.accept(accepted, course, dice);
        intake.takeIn(accepted, course, dice);
        handling.run(procedure, channel, course, dice);
        slips.slip(course, dice);
        return new CaseFile(SubjectKind.DOSSIER, number, course.facts());
    }

    private Channel channel(Procedure procedure, boolean working, Dice dice) {
        if (procedure.online() && (!working || dice.chance(quality.online()))) {
            return Channel.ONLINE;
        }
        return dice.chance(0.04) ? Channel.POSTAL : Channel.COUNTER;
    }
}
