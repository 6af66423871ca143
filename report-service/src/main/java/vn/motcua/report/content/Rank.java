package vn.motcua.report.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place among its sisters (xếp hạng): by 766 score, of equal ones by the rate of dossiers on time. Units that are
 * equal in both share a place.
 *
 * @param place from 1
 * @param onTime rate of dossiers on time, null where none was resolved
 * @param lastPlace in the period before; null where nothing was measured then
 */
public record Rank(
        int place,
        String unit,
        String name,
        BigDecimal score,
        String band,
        @Nullable BigDecimal onTime,
        long resolved,
        @Nullable Integer lastPlace,
        @Nullable BigDecimal lastScore) {}
