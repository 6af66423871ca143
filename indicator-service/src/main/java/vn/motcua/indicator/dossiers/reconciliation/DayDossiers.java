package vn.motcua.indicator.dossiers.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dossiers of a day's lists, by code, beside those that were asked for by their codes. */
record DayDossiers(List<DayDossier> all) {

    DayDossiers {
        all = all.stream().sorted(DayDossier.ORDER).toList();
    }

    /** Those in a list, or in any where none is named. */
    List<DayDossier> in(@Nullable DayList list) {
        return all.stream()
                .filter(dossier -> list == null
                        ? !dossier.lists().isEmpty()
                        : dossier.lists().contains(list))
                .toList();
    }

    /** How many are in a list, and its digest. */
    ListDigest digest(DayList list) {
        return ListDigest.ofSorted(in(list).stream().map(DayDossier::code).toList());
    }
}
