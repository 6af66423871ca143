package vn.motcua.indicator.dossiers;

import java.time.LocalDate;
import java.util.Comparator;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.time.Utf8Order;

/**
 * What one dossier or feedback adds to a figure on one day.
 *
 * @param sector empty where there is none
 * @param procedure empty for feedback
 * @param day of a stock the day from which it is so
 */
record ContributionLine(
        String unit,
        String unitName,
        SubjectKind kind,
        String code,
        String sector,
        String procedure,
        LocalDate day,
        long contribution) {

    /** By day, then by code; no two lines of one figure are equal in it. */
    static final Comparator<ContributionLine> ORDER = Comparator.comparing(ContributionLine::day)
            .thenComparing(ContributionLine::code, Utf8Order::compare)
            .thenComparing(ContributionLine::unit);
}
