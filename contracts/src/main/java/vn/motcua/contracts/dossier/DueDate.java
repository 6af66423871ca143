package vn.motcua.contracts.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facet.Acceptance;

/**
 * A dossier's due date (hạn giải quyết) as last set; pauses that began since then move it.
 *
 * @param at null when the dossier has none
 * @param setAt from when on pauses count
 */
public record DueDate(@Nullable Instant at, Instant setAt) {

    /** Of the reschedule if there is one, else of the acceptance. */
    static DueDate of(DossierFacts facts, Acceptance acceptance) {
        return facts.rescheduling() != null
                ? new DueDate(facts.rescheduling().dueAt(), facts.rescheduling().dueSetAt())
                : new DueDate(acceptance.dueAt(), acceptance.dueSetAt());
    }

    /** The due date in force at an instant: what was set, and every pause since then that has ended by it. */
    @Nullable
    Instant inForceAt(Instant instant, Pauses pauses) {
        return at == null ? null : at.plus(pauses.endedBy(instant, setAt));
    }
}
