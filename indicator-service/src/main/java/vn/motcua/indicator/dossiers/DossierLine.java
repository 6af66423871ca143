package vn.motcua.indicator.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.event.Facet.Lateness;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.time.LocalDays;

/**
 * A dossier in a list of those that are overdue or due soon.
 *
 * @param daysLate local days past the due date in force, 0 or less while it is not
 */
record DossierLine(
        String unit,
        String unitName,
        String code,
        String procedure,
        String sector,
        @Nullable String department,
        Instant acceptedAt,
        Instant dueAt,
        int daysLate,
        @Nullable LatenessCause cause,
        @Nullable Instant apologizedAt) {

    static DossierLine of(
            String unit,
            String unitName,
            String code,
            DossierFacts facts,
            Assessment assessment,
            Instant due,
            Instant at) {
        Lateness lateness = facts.lateness();
        return new DossierLine(
                unit,
                unitName,
                code,
                assessment.acceptance().procedure(),
                assessment.acceptance().sector(),
                assessment.acceptance().department(),
                assessment.acceptance().acceptedAt(),
                due,
                LocalDays.epochDay(at) - LocalDays.epochDay(due),
                lateness == null ? null : lateness.cause(),
                lateness == null ? null : lateness.apologizedAt());
    }
}
