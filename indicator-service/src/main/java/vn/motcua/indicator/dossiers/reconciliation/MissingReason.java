package vn.motcua.indicator.dossiers.reconciliation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.time.LocalDays;

/** Why a dossier of a ward's list is not in ours. */
enum MissingReason {
    /** Nothing of it arrived: it was not synchronized. */
    NOT_HELD,
    /** Something arrived, but not its acceptance. */
    NOT_ACCEPTED,
    /** It was voided as entered by mistake. */
    VOIDED,
    /** It was accepted on another day. */
    ACCEPTED_ON_OTHER_DAY,
    /** It is still open here: its end was not synchronized. */
    STILL_OPEN,
    /** It ended without a result. */
    UNRESOLVED,
    /** It was resolved on another day. */
    RESOLVED_ON_OTHER_DAY,
    /** It was accepted after the day. */
    ACCEPTED_LATER,
    /** It had ended by the end of the day. */
    ENDED;

    /** The reason why a dossier is not in a list; null for one that is not held. */
    static MissingReason of(@Nullable DayDossier held, DayList list, LocalDate day) {
        if (held == null) {
            return NOT_HELD;
        }
        if (held.voided()) {
            return VOIDED;
        }
        if (held.acceptedAt() == null) {
            return NOT_ACCEPTED;
        }
        return switch (list) {
            case ACCEPTED -> ACCEPTED_ON_OTHER_DAY;
            case RESOLVED ->
                switch (requireNonNull(held.outcome())) {
                    case OPEN -> STILL_OPEN;
                    case UNRESOLVED -> UNRESOLVED;
                    case RESOLVED -> RESOLVED_ON_OTHER_DAY;
                };
            case OPEN -> LocalDays.date(held.acceptedAt()).isAfter(day) ? ACCEPTED_LATER : ENDED;
        };
    }
}
