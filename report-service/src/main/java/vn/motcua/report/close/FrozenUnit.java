package vn.motcua.report.close;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.report.figures.PeriodFigures;

/**
 * A unit's own figures at the cut.
 *
 * @param rows by sector
 * @param declared its own declarations for the period, by figure
 * @param earlier the same of earlier periods, by label; those with figures only
 * @param lastArrival when the last event of the unit had arrived; null where none ever had
 */
public record FrozenUnit(
        String unit,
        Map<String, PeriodFigures> rows,
        Map<String, Ratio> declared,
        Map<String, Earlier> earlier,
        @Nullable Instant lastArrival) {

    /** A unit's own figures of an earlier period. */
    public record Earlier(Map<String, PeriodFigures> rows, Map<String, Ratio> declared) {

        /** Nothing at all. */
        static final Earlier NONE = new Earlier(Map.of(), Map.of());
    }

    /** The figures of an earlier period. */
    Earlier earlier(String period) {
        return earlier.getOrDefault(period, Earlier.NONE);
    }
}
