package vn.motcua.report.publiclists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.score.Scored;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.indicators.ScopeFigures;
import vn.motcua.report.indicators.ScoreBoard;

/** How the units below one stand in a period: those with figures, the best first, and what ranks they have. */
record Standings(List<Standing> ranked, List<Standing> others, Map<String, Integer> ranks) {

    private static final Comparator<Standing> BEST_FIRST = Comparator.comparing(
                    (Standing standing) -> standing.scored().total(), Comparator.reverseOrder())
            .thenComparing(Standing::onTime, Comparator.nullsLast(Comparator.reverseOrder()));

    /** One unit. */
    record Standing(String unit, long resolved, @Nullable BigDecimal onTime, Scored scored) {

        static Standing of(String unit, ScoreBoard board) {
            PeriodFigures total = board.figures().total(unit);
            Measures flows = total.flows();
            long resolved = flows.get(Measure.RESOLVED);
            Ratio onTime = new Ratio(flows.get(Measure.RESOLVED_EARLY) + flows.get(Measure.RESOLVED_ON_TIME), resolved);
            return new Standing(unit, resolved, onTime.rate(), board.score(unit));
        }
    }

    static Standings of(String unit, ScoreBoard board) {
        ScopeFigures figures = board.figures();
        List<Standing> ranked = new ArrayList<>();
        List<Standing> others = new ArrayList<>();
        for (String child : figures.shownChildren(unit)) {
            (figures.hasFigures(child) ? ranked : others).add(Standing.of(child, board));
        }
        ranked.sort(BEST_FIRST.thenComparing(Standing::unit));
        others.sort(Comparator.comparing(Standing::unit));
        return new Standings(ranked, others, ranks(ranked));
    }

    @Nullable
    Integer rank(String unit) {
        return ranks.get(unit);
    }

    /** Equal units share a rank, and the next one counts all before it. */
    private static Map<String, Integer> ranks(List<Standing> ranked) {
        Map<String, Integer> ranks = new HashMap<>();
        for (int place = 0; place < ranked.size(); place++) {
            Standing standing = ranked.get(place);
            boolean shared = place > 0 && BEST_FIRST.compare(ranked.get(place - 1), standing) == 0;
            ranks.put(
                    standing.unit(),
                    shared
                            ? Objects.requireNonNull(
                                    ranks.get(ranked.get(place - 1).unit()))
                            : Integer.valueOf(place + 1));
        }
        return ranks;
    }
}
