package vn.motcua.contracts.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facet.Progress;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.event.StepAt;

/**
 * A dossier's steps in force, in order, and what ends it (contract, section 3).
 *
 * @param steps the timeline's steps and the progressed ones that are not revoked and of a kind it does not name
 * @param finish when it ended, never before acceptance; null while open
 */
public record Course(List<StepAt> steps, @Nullable Instant finish, Outcome outcome) {

    private static final Set<Step> COMPLETED = EnumSet.of(Step.COMPLETED);
    private static final Set<Step> RETURNED = EnumSet.of(Step.RETURNED);
    private static final Set<Step> UNRESOLVED_ENDS = EnumSet.of(Step.STOPPED, Step.WITHDRAWN, Step.REFUSED);

    /** The course that the facts of an accepted dossier tell. */
    static Course of(DossierFacts facts, Instant acceptedAt) {
        List<StepAt> steps = stepsInForce(facts);
        StepAt end = end(steps);
        if (end == null) {
            return new Course(steps, null, Outcome.OPEN);
        }
        Instant finish = end.at().isBefore(acceptedAt) ? acceptedAt : end.at();
        return new Course(steps, finish, UNRESOLVED_ENDS.contains(end.step()) ? Outcome.UNRESOLVED : Outcome.RESOLVED);
    }

    /** The step that ends the dossier; null while it is open. */
    public @Nullable StepAt ending() {
        return end(steps);
    }

    /** True when the step that ends the dossier is stated to lie before the instant. */
    boolean endsBefore(Instant instant) {
        StepAt end = ending();
        return end != null && end.at().isBefore(instant);
    }

    /** The earliest COMPLETED even if later than other ends, else the earliest RETURNED, else the earliest other end. */
    private static @Nullable StepAt end(List<StepAt> ordered) {
        StepAt completed = earliest(ordered, COMPLETED);
        if (completed != null) {
            return completed;
        }
        StepAt returned = earliest(ordered, RETURNED);
        return returned != null ? returned : earliest(ordered, UNRESOLVED_ENDS);
    }

    private static List<StepAt> stepsInForce(DossierFacts facts) {
        Set<Step> named = EnumSet.noneOf(Step.class);
        List<StepAt> steps = new ArrayList<>();
        if (facts.timeline() != null) {
            steps.addAll(facts.timeline().steps());
            steps.forEach(step -> named.add(step.step()));
        }
        for (Progress progress : facts.progress()) {
            if (!progress.revoked() && !named.contains(progress.step())) {
                steps.add(new StepAt(progress.step(), progress.at()));
            }
        }
        steps.sort(null);
        return steps;
    }

    private static @Nullable StepAt earliest(List<StepAt> ordered, Set<Step> kinds) {
        for (StepAt step : ordered) {
            if (kinds.contains(step.step())) {
                return step;
            }
        }
        return null;
    }
}
