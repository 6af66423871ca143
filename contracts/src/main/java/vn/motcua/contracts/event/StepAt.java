package vn.motcua.contracts.event;

import java.time.Instant;
import java.util.Comparator;

/** A step and its instant; ordered by instant, then by the step's name order (contract, section 3). */
public record StepAt(Step step, Instant at) implements Comparable<StepAt> {

    private static final Comparator<StepAt> COURSE =
            Comparator.comparing(StepAt::at).thenComparing(StepAt::step);

    @Override
    public int compareTo(StepAt other) {
        return COURSE.compare(this, other);
    }
}
