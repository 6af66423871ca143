package vn.motcua.indicator.dossiers.reconciliation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of a day's lists, as it is told.
 *
 * @param finishedAt null while it is open
 * @param lists the literal names of the lists that it is in
 */
record ReconciliationLine(
        String code,
        String unit,
        String unitName,
        String sector,
        String procedure,
        @Nullable Instant acceptedAt,
        @Nullable Instant finishedAt,
        List<String> lists) {

    static ReconciliationLine of(DayDossier dossier) {
        return new ReconciliationLine(
                dossier.code(),
                dossier.unit(),
                dossier.unitName(),
                dossier.sector(),
                dossier.procedure(),
                dossier.acceptedAt(),
                dossier.finishedAt(),
                dossier.lists().stream().sorted().map(DayList::code).toList());
    }
}
