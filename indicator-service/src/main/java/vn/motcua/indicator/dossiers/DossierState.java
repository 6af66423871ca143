package vn.motcua.indicator.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.Timing;

/** Which dossiers a list asks for. */
enum DossierState {
    /** Quá hạn. */
    OVERDUE,
    /** Sắp đến hạn: open, not paused and due within two days. */
    DUE_SOON,
    /** Đã giải quyết quá hạn. */
    RESOLVED_LATE;

    static final String CODES = Arrays.stream(values()).map(DossierState::code).collect(Collectors.joining(", "));

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

    /** The due date in force when the dossier is in this state at the instant, at its finish if it has one, else null. */
    @Nullable
    Instant dueWhenIn(Assessment assessment, Instant at) {
        return this == RESOLVED_LATE ? dueOfLate(assessment, at) : dueOfOpen(assessment, at);
    }

    private static @Nullable Instant dueOfLate(Assessment assessment, Instant at) {
        Instant finish = assessment.course().finish();
        return assessment.timing() == Timing.LATE && finish != null && !finish.isAfter(at)
                ? assessment.dueInForceAt(finish)
                : null;
    }

    private @Nullable Instant dueOfOpen(Assessment assessment, Instant at) {
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
