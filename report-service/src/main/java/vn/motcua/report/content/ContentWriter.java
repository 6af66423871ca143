package vn.motcua.report.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.score.Score766;
import vn.motcua.report.figures.RowKey;
import vn.motcua.report.indicators.IndicatorBoard;
import vn.motcua.report.indicators.IndicatorRow;
import vn.motcua.report.indicators.ScopeFigures;
import vn.motcua.report.indicators.ScoreBoard;
import vn.motcua.report.indicators.ScoreSheet;

/** Works out the content of a report from figures. Pure: whoever has the same figures gets the same. */
public record ContentWriter(Score766 scheme) {

    /**
     * What is known of a report's unit.
     *
     * @param unit whose report it is
     * @param period its label
     * @param board the figures of the period
     * @param earlier the figures of earlier periods by label, the oldest first; this one is not among them
     * @param yearBefore the label of the same period of the year before
     */
    public record Known(
            String unit,
            String period,
            IndicatorBoard board,
            SequencedMap<String, ScopeFigures> earlier,
            String yearBefore,
            Collection<UnitData> data,
            @Nullable TaskStates tasks) {}

    /**
     * The content.
     *
     * @param lastPeriods the labels of the periods that are compared, the oldest first, without this one
     */
    public ReportContent write(Known known, List<String> lastPeriods) {
        ScopeFigures figures = known.board().figures();
        ScoreBoard scores = scores(figures, known.board());
        ScopeFigures before = lastPeriods.isEmpty() ? null : known.earlier().get(lastPeriods.getLast());
        return new ReportContent(
                ScoreSheet.of(scores.score(known.unit())),
                Lateness.of(figures.total(known.unit())),
                lateness(known.unit(), figures),
                satisfaction(known),
                trend(known, lastPeriods),
                Ranking.of(known.unit(), scores, before == null ? null : scores(before, known.board())),
                List.copyOf(known.data()),
                known.tasks());
    }

    private ScoreBoard scores(ScopeFigures figures, IndicatorBoard board) {
        return new ScoreBoard(scheme, board.indicators(), figures);
    }

    private static List<Lateness.OfUnit> lateness(String unit, ScopeFigures figures) {
        return figures.shownChildren(unit).stream()
                .map(child -> new Lateness.OfUnit(
                        child, figures.tree().units().name(child), Lateness.of(figures.total(child))))
                .filter(of -> of.lateness().any())
                .toList();
    }

    private static List<Satisfaction> satisfaction(Known known) {
        ScopeFigures figures = known.board().figures();
        List<Satisfaction> all = new ArrayList<>();
        all.add(Satisfaction.of(null, figures.total(known.unit()).flows()));
        new TreeMap<>(known.board().sectorGroups())
                .forEach((group, sectors) -> all.add(Satisfaction.of(
                        group,
                        figures.total(known.unit(), row -> sectors.contains(RowKey.sector(row)))
                                .flows())));
        return all;
    }

    private static List<Trend> trend(Known known, List<String> lastPeriods) {
        Map<String, Map<Key, IndicatorRow>> earlier = new LinkedHashMap<>();
        known.earlier().forEach((label, figures) -> earlier.put(label, rows(known, figures)));
        List<Trend> trends = new ArrayList<>();
        for (IndicatorRow row : known.board().rows(known.unit())) {
            List<Trend.Point> points = new ArrayList<>();
            lastPeriods.forEach(label -> points.add(point(label, earlier, row)));
            points.add(point(known.period(), row));
            trends.add(new Trend(
                    row.code(),
                    row.sectorGroup(),
                    row.name(),
                    points,
                    earlier.containsKey(known.yearBefore()) ? point(known.yearBefore(), earlier, row) : null));
        }
        return trends;
    }

    private static Trend.Point point(String label, Map<String, Map<Key, IndicatorRow>> earlier, IndicatorRow row) {
        IndicatorRow then = earlier.getOrDefault(label, Map.of()).get(Key.of(row));
        return then == null ? new Trend.Point(label, 0, 0, null) : point(label, then);
    }

    private static Trend.Point point(String label, IndicatorRow row) {
        return new Trend.Point(label, row.numerator(), row.denominator(), row.rate());
    }

    private static Map<Key, IndicatorRow> rows(Known known, ScopeFigures figures) {
        Map<Key, IndicatorRow> rows = new HashMap<>();
        known.board().over(figures).rows(known.unit()).forEach(row -> rows.put(Key.of(row), row));
        return rows;
    }

    private record Key(String code, @Nullable String sectorGroup) {

        static Key of(IndicatorRow row) {
            return new Key(row.code(), row.sectorGroup());
        }
    }
}
