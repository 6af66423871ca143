package vn.motcua.indicator.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.event.Facet.Lateness;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.time.LocalDays;

/**
 * A dossier in a list of those that are overdue, due soon or were resolved late.
 *
 * @param finishedAt null while it is open
 * @param daysLate local days past the due date in force until the finish, 0 or less while it is not
 * @param note the explanation that stands beside the cause (giải trình)
 * @param latenessTime when cause, apology and note were stated; what is to take their place must be stated later
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
        @Nullable Instant finishedAt,
        int daysLate,
        @Nullable LatenessCause cause,
        @Nullable Instant apologizedAt,
        @Nullable String note,
        @Nullable Instant latenessTime) {

    static DossierLine of(
            String unit,
            String unitName,
            String code,
            Facets facets,
            DossierFacts facts,
            Assessment assessment,
            Instant due,
            Instant at) {
        Lateness lateness = facts.lateness();
        Instant finish = assessment.course().finish();
        Instant finished = finish == null || finish.isAfter(at) ? null : finish;
        return new DossierLine(
                unit,
                unitName,
                code,
                assessment.acceptance().procedure(),
                assessment.acceptance().sector(),
                assessment.acceptance().department(),
                assessment.acceptance().acceptedAt(),
                due,
                finished,
                LocalDays.epochDay(finished == null ? at : finished) - LocalDays.epochDay(due),
                lateness == null ? null : lateness.cause(),
                lateness == null ? null : lateness.apologizedAt(),
                lateness == null ? null : lateness.note(),
                statedAt(facets));
    }

    private static @Nullable Instant statedAt(Facets facets) {
        return facets.all().stream()
                .filter(held -> held.facet() instanceof Lateness)
                .map(held -> held.version().time())
                .findFirst()
                .orElse(null);
    }
}
