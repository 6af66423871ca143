package vn.motcua.simulator.office;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.event.SubjectKind;

/**
 * Everything that a ward comes to record about one dossier, one feedback or one declared figure, by time of recording.
 *
 * @param number counts the ward's files of that kind from 1
 */
public record CaseFile(SubjectKind kind, int number, List<Fact> facts) {

    private static final Set<Step> ENDS =
            EnumSet.of(Step.COMPLETED, Step.RETURNED, Step.STOPPED, Step.WITHDRAWN, Step.REFUSED);

    public CaseFile {
        facts = facts.stream().sorted(Comparator.comparing(Fact::recordedAt)).toList();
    }

    /** When the file was opened. */
    public LocalDateTime openedAt() {
        return facts.getFirst().recordedAt();
    }

    /** True when an end step is recorded before that time. */
    public boolean endedBefore(LocalDateTime time) {
        return facts.stream()
                .anyMatch(fact -> fact instanceof Fact.Progressed(var recorded, var step, var at, var revoked)
                        && !revoked
                        && ENDS.contains(step)
                        && recorded.isBefore(time));
    }
}
