package vn.motcua.report.content;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator has come to where it is: its last periods, this one last, and the same period of the year before.
 *
 * @param sectorGroup null for all sectors
 * @param lastYear the same period of the year before (cùng kỳ năm trước)
 */
public record Trend(
        String code,
        @Nullable String sectorGroup,
        String name,
        List<Point> periods,
        @Nullable Point lastYear) {

    /** An indicator in one period; without a rate where there was nothing to measure. */
    public record Point(
            String period,
            long numerator,
            long denominator,
            @Nullable BigDecimal rate) {}

    /** The period before this one (kỳ trước); null where there is none. */
    public @Nullable Point lastPeriod() {
        return periods.size() < 2 ? null : periods.get(periods.size() - 2);
    }
}
