package vn.motcua.indicator.dossiers.reconciliation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.time.Utf8Order;

/**
 * A dossier as it is held, and in which of a day's lists it is.
 *
 * @param acceptedAt null while its acceptance is not known
 * @param outcome null while it does not count
 * @param lists none for a dossier that was asked for by its code alone
 */
record DayDossier(
        String unit,
        String unitName,
        String code,
        String sector,
        String procedure,
        @Nullable Instant acceptedAt,
        @Nullable Instant finishedAt,
        @Nullable Outcome outcome,
        boolean voided,
        Set<DayList> lists) {

    /** By code, then by unit; a code is unique within its unit only. */
    static final Comparator<DayDossier> ORDER =
            Comparator.comparing(DayDossier::code, Utf8Order::compare).thenComparing(DayDossier::unit);
}
