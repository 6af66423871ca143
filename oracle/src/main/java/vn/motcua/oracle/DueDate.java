package vn.motcua.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The due date (ngày hẹn trả) as stated, and how pauses move it (contract, section 3).
 *
 * @param stated none where the dossier has no due date
 * @param setAt when it was set: pauses that began earlier are already in it
 */
record DueDate(Optional<Instant> stated, Instant setAt) {

    static DueDate of(Event accepted, Map<String, Event> facets) {
        Event rescheduled = facets.get("rescheduled");
        if (rescheduled != null) {
            return new DueDate(
                    rescheduled.instantIfKnown("dueAt"),
                    rescheduled.instantIfKnown("dueSetAt").orElse(rescheduled.time()));
        }
        return new DueDate(
                accepted.instantIfKnown("dueAt"),
                accepted.instantIfKnown("dueSetAt").orElse(accepted.instant("acceptedAt")));
    }

    /** The due date in force at the instant: later by every pause that has ended by then and was not yet reckoned with. */
    Optional<Instant> inForceAt(Instant instant, List<Span> pauses) {
        Duration added = pauses.stream()
                .filter(pause -> pause.hasEndedBy(instant) && !pause.begin().isBefore(setAt))
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus);
        return stated.map(due -> due.plus(added));
    }
}
