package vn.motcua.indicator.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Assessment;

/** Which dossiers a list asks for. */
enum DossierState {
    /** Quá hạn. */
    OVERDUE,
    /** Sắp đến hạn: open, not paused and due within two days. */
    DUE_SOON;

    private static final Duration SOON = Duration.ofDays(2);

    /** The literal name in interfaces. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DossierState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** The due date in force when the dossier is in this state at the instant, else null. */
    @Nullable
    Instant dueWhenIn(Assessment assessment, Instant at) {
        if (!assessment.openAt(at) || assessment.pauses().pausedAt(at)) {
            return null;
        }
        Instant due = assessment.dueInForceAt(at);
        if (due == null) {
            return null;
        }
        boolean overdue = at.isAfter(due);
        boolean matches = this == OVERDUE ? overdue : !overdue && !due.isAfter(at.plus(SOON));
        return matches ? due : null;
    }
}
