package vn.motcua.indicator.dossiers.declared;

import java.time.Instant;
import java.util.Comparator;
import vn.motcua.contracts.time.Utf8Order;

/**
 * A figure that a unit declared for a period (số tự khai).
 *
 * @param time when the sender stated it
 * @param id of the event that did
 */
record DeclaredLine(
        String unit, String unitName, String figure, long numerator, long denominator, Instant time, String id) {

    /** By unit, then by figure. */
    static final Comparator<DeclaredLine> ORDER =
            Comparator.comparing(DeclaredLine::unit).thenComparing(DeclaredLine::figure, Utf8Order::compare);
}
