package vn.motcua.indicator.intake;

import vn.motcua.kit.reference.ReferenceData;

/** Where the intake looks up units, procedures and the calendar. */
public interface ReferenceSource {

    /** The newest state that was read. */
    ReferenceData current();

    /**
     * A state that holds every change that was made before the call.
     *
     * @throws LogUnavailableException if Kafka does not answer
     */
    ReferenceData caughtUp();

    /** False while the first reading is under way; nothing can be judged before. */
    boolean loaded();
}
