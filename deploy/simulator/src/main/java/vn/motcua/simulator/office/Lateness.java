package vn.motcua.simulator.office;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.RescheduleReason;

/** What a ward says about a late dossier: the cause (nguyên nhân trễ hạn) and the apology (phiếu xin lỗi). */
record Lateness(OfficeHours hours, Quality quality) {

    private record Share(LatenessCause cause, double weight) {}

    private static final List<Share> CAUSES = List.of(
            new Share(LatenessCause.SUBJECTIVE, 62),
            new Share(LatenessCause.OTHER_AGENCY, 18),
            new Share(LatenessCause.SYSTEM_FAULT, 9),
            new Share(LatenessCause.NETWORK_OUTAGE, 5),
            new Share(LatenessCause.NATURAL_DISASTER, 2),
            new Share(LatenessCause.FORCE_MAJEURE, 4));

    void explain(Course course, LocalDateTime due, LocalDateTime finish, @Nullable LatenessCause known, Dice dice) {
        LatenessCause cause = known != null
                ? known
                : dice.chance(quality.explained())
                        ? dice.pick(CAUSES, Share::weight).cause()
                        : null;
        LocalDateTime apologized = dice.chance(quality.apologized()) ? hours.soon(due, dice.between(30, 400)) : null;
        if (cause == null && apologized == null) {
            return;
        }
        LocalDateTime at = finish.plusMinutes(dice.between(10, 600));
        if (apologized != null && apologized.isBefore(finish)) {
            course.add(new Fact.Explained(apologized, null, apologized));
            if (dice.chance(0.6)) {
                course.add(new Fact.Rescheduled(
                        apologized.plusMinutes(1), hours.due(apologized, 3), RescheduleReason.APOLOGY));
            }
        }
        course.add(
                new Fact.Explained(apologized != null && apologized.isAfter(at) ? apologized : at, cause, apologized));
    }
}
