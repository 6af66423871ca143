package vn.motcua.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.score.Scored;
import vn.motcua.report.indicators.ScoreBoard;

/** Ranks the units below a unit; one without any figure has no place: silence is not a bad result. */
public final class Ranking {

    private static final Comparator<Standing> BEST_FIRST = Comparator.comparing(Standing::score)
            .reversed()
            .thenComparing(Standing::onTime, Comparator.nullsLast(Comparator.reverseOrder()));

    private Ranking() {}

    /** How a unit stands in one period. */
    private record Standing(String unit, String name, Scored scored, Ratio figure) {

        BigDecimal score() {
            return scored.total();
        }

        @Nullable
        BigDecimal onTime() {
            return figure.rate();
        }
    }

    /** The ranks of the units below one, and what they were before. */
    public static List<Rank> of(String unit, ScoreBoard now, @Nullable ScoreBoard before) {
        List<Standing> standings = standings(unit, now);
        Map<String, Standing> last = new HashMap<>();
        Map<String, Integer> lastPlaces = new HashMap<>();
        if (before != null) {
            List<Standing> earlier = standings(unit, before);
            earlier.forEach(standing -> last.put(standing.unit(), standing));
            lastPlaces.putAll(places(earlier));
        }
        Map<String, Integer> places = places(standings);
        List<Rank> ranks = new ArrayList<>();
        for (Standing standing : standings) {
            Standing earlier = last.get(standing.unit());
            ranks.add(new Rank(
                    places.getOrDefault(standing.unit(), 0),
                    standing.unit(),
                    standing.name(),
                    standing.score(),
                    standing.scored().band(),
                    standing.onTime(),
                    standing.figure().denominator(),
                    lastPlaces.get(standing.unit()),
                    earlier == null ? null : earlier.score()));
        }
        return ranks;
    }

    private static List<Standing> standings(String unit, ScoreBoard board) {
        return board.figures().shownChildren(unit).stream()
                .filter(board.figures()::hasFigures)
                .map(child -> standing(child, board))
                .sorted(BEST_FIRST.thenComparing(Standing::unit))
                .toList();
    }

    private static Standing standing(String unit, ScoreBoard board) {
        var flows = board.figures().total(unit).flows();
        Ratio onTime = new Ratio(
                flows.get(Measure.RESOLVED_EARLY) + flows.get(Measure.RESOLVED_ON_TIME), flows.get(Measure.RESOLVED));
        return new Standing(unit, board.figures().tree().units().name(unit), board.score(unit), onTime);
    }

    private static Map<String, Integer> places(List<Standing> sorted) {
        Map<String, Integer> places = new HashMap<>();
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i == 0 || BEST_FIRST.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                place = i + 1;
            }
            places.put(sorted.get(i).unit(), place);
        }
        return places;
    }
}
