package vn.motcua.report.publiclists;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.Rank;

/**
 * The units below one in the order of their 766 score in a week (bảng xếp hạng tuần); of equal ones the higher rate of
 * dossiers on time, and both equal: the same rank.
 *
 * @param asOf at whose end stocks are taken: the last day, or today while the week runs
 * @param previous the week before, that ranks are compared with
 * @param dataUntil when something of any unit last arrived; null for never
 * @param ranked how many units have figures, and so a rank
 */
public record WeeklyRanking(
        String unit,
        String name,
        String week,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String previous,
        @Nullable Instant dataUntil,
        int ranked,
        List<Place> items) {

    /**
     * A unit.
     *
     * @param rank from 1; null without any figure
     * @param previousRank that of the week before; null without one
     * @param movement ranks gained, negative for lost; null unless both are known
     * @param onTimeRate percent of resolved dossiers early or on time; null if none was resolved
     * @param score the 766 score; null without any figure
     * @param band what that is called; null without a score
     */
    public record Place(
            @Nullable Integer rank,
            @Nullable Integer previousRank,
            @Nullable Integer movement,
            String unit,
            String name,
            long resolved,
            @Nullable BigDecimal onTimeRate,
            @Nullable BigDecimal score,
            @Nullable String band,
            @Nullable Instant lastArrival) {

        static Place of(Rank rank, @Nullable Instant lastArrival) {
            Integer last = rank.lastPlace();
            return new Place(
                    rank.place(),
                    last,
                    last == null ? null : Integer.valueOf(last - rank.place()),
                    rank.unit(),
                    rank.name(),
                    rank.resolved(),
                    rank.onTime(),
                    rank.score(),
                    rank.band(),
                    lastArrival);
        }

        static Place silent(String unit, String name, @Nullable Instant lastArrival) {
            return new Place(null, null, null, unit, name, 0, null, null, null, lastArrival);
        }
    }
}
