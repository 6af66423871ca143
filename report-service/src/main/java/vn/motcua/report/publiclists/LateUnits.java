package vn.motcua.report.publiclists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.Lateness;

/**
 * The units below one that resolved dossiers late in a period or have overdue ones at its end, the most first (danh
 * sách đơn vị có hồ sơ trễ hạn).
 *
 * @param asOf at whose end overdue dossiers are counted: the last day, or today while the period runs
 * @param dataUntil when something of any unit last arrived; null for never
 * @param units how many units there are in all
 * @param silent how many of them have no figures in the period: they are not known to be on time
 * @param total of the units in the list
 */
public record LateUnits(
        String unit,
        String name,
        String period,
        String cutoff,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        @Nullable Instant dataUntil,
        int units,
        int silent,
        List<Row> items,
        Lateness total) {

    /** A unit with how many dossiers it resolved, and what of them was late. */
    public record Row(
            String unit,
            String name,
            long resolved,
            Lateness lateness,
            @Nullable Instant lastArrival) {}
}
