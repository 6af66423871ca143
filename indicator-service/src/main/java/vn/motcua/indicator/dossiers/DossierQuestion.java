package vn.motcua.indicator.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.time.LocalDays;

/**
 * Which dossiers a list asks for.
 *
 * @param at the instant at which they are in the state
 * @param from of those that have finished: the first local day on which they did; null for any
 * @param department only this one (phòng, bộ phận); null for all
 * @param lack only those that still lack this; null for all
 */
record DossierQuestion(
        DossierState state,
        Instant at,
        @Nullable LocalDate from,
        @Nullable String department,
        @Nullable Lack lack) {

    /** The due date that matters when the dossier is asked for, else null. */
    @Nullable
    Instant dueWhenAsked(DossierFacts facts, Assessment assessment) {
        if ((department != null && !department.equals(assessment.acceptance().department()))
                || (lack != null && !lack.of(assessment, facts.lateness()))) {
            return null;
        }
        Instant finish = assessment.course().finish();
        return from != null && (finish == null || LocalDays.date(finish).isBefore(from))
                ? null
                : state.dueWhenIn(assessment, at);
    }
}
