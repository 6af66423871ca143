package vn.motcua.simulator.wire;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.simulator.office.CaseFile;
import vn.motcua.simulator.office.Fact;

/** The steps of a file that a ward knows at a time. */
final class Steps {

    private Steps() {}

    /** Those recorded up to that time and not revoked by then. */
    static List<Fact.Progressed> known(CaseFile file, LocalDateTime time) {
        List<Fact.Progressed> recorded =
                steps(file).filter(step -> !step.recordedAt().isAfter(time)).toList();
        return recorded.stream()
                .filter(step -> !step.revoked() && !isRevoked(step, recorded))
                .toList();
    }

    /** True for a step that is revoked sooner or later, and for its revocation. */
    static boolean mistaken(CaseFile file, Fact.Progressed step) {
        return step.revoked() || isRevoked(step, steps(file).toList());
    }

    private static boolean isRevoked(Fact.Progressed step, List<Fact.Progressed> among) {
        return among.stream()
                .anyMatch(other -> other.revoked()
                        && other.step() == step.step()
                        && other.at().equals(step.at()));
    }

    private static Stream<Fact.Progressed> steps(CaseFile file) {
        return file.facts().stream().filter(Fact.Progressed.class::isInstance).map(Fact.Progressed.class::cast);
    }
}
