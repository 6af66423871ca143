package vn.motcua.report.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.Trend;
import vn.motcua.report.indicators.IndicatorRow;

/** How indicators have come to where they are: the last periods and the same one of the year before. */
record TrendSections(Wording wording) implements Sections {

    private static final int NAME = 30;
    private static final int GROUP = 14;
    private static final int MOST_LINES = 4;

    @Override
    public List<Section> of(ClosedReport report) {
        List<Trend> trends = report.content().stream()
                .flatMap(content -> content.trend().stream())
                .filter(trend -> points(trend).anyMatch(point -> point.rate() != null))
                .toList();
        if (trends.isEmpty() || trends.getFirst().periods().size() < 2) {
            return List.of();
        }
        List<String> periods =
                trends.getFirst().periods().stream().map(Trend.Point::period).toList();
        return List.of(new Section(
                wording.get("document.tab.trend"),
                wording.get("document.trend"),
                Section.Place.BODY,
                List.of(),
                chart(report, periods, trends),
                Table.plain(columns(periods), rows(report, trends))));
    }

    private static Stream<Trend.Point> points(Trend trend) {
        return Stream.concat(trend.periods().stream(), Stream.ofNullable(trend.lastYear()));
    }

    /** The indicators with targets, for these are looked at; all where there are none. */
    private @Nullable LineChart chart(ClosedReport report, List<String> periods, List<Trend> trends) {
        Set<String> set = Objects.requireNonNullElse(report.body().indicators(), List.<IndicatorRow>of()).stream()
                .filter(row -> row.sectorGroup() == null && !row.targets().isEmpty())
                .map(IndicatorRow::code)
                .collect(Collectors.toSet());
        List<LineChart.Line> lines = trends.stream()
                .filter(trend -> trend.sectorGroup() == null && (set.isEmpty() || set.contains(trend.code())))
                .filter(trend -> trend.periods().stream()
                                .filter(point -> point.rate() != null)
                                .count()
                        > 1)
                .limit(MOST_LINES)
                .map(trend -> new LineChart.Line(
                        trend.name(),
                        trend.periods().stream()
                                .<@Nullable BigDecimal>map(Trend.Point::rate)
                                .toList()))
                .toList();
        return lines.isEmpty() ? null : new LineChart(wording.get("chart.trend"), periods, lines);
    }

    private List<Column> columns(List<String> periods) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.indicator")),
                Column.text(wording.get("document.indicator-name"), NAME),
                Column.text(wording.get("document.sector-group"), GROUP)));
        periods.forEach(period -> columns.add(Column.decimal(period)));
        columns.add(Column.decimal(wording.get("document.last-year")));
        columns.add(Column.decimal(wording.get("document.against-last-period")));
        columns.add(Column.decimal(wording.get("document.against-last-year")));
        return columns;
    }

    private static List<List<@Nullable Object>> rows(ClosedReport report, List<Trend> trends) {
        SectorWords sectors = new SectorWords(report.basis());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Trend trend : trends) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(rows.size() + 1L);
            cells.add(trend.code());
            cells.add(trend.name());
            cells.add(sectors.of(trend.sectorGroup()));
            trend.periods().forEach(point -> cells.add(point.rate()));
            BigDecimal now = trend.periods().getLast().rate();
            BigDecimal lastYear = rate(trend.lastYear());
            cells.add(lastYear);
            cells.add(difference(now, rate(trend.lastPeriod())));
            cells.add(difference(now, lastYear));
            rows.add(cells);
        }
        return rows;
    }

    private static @Nullable BigDecimal rate(Trend.@Nullable Point point) {
        return point == null ? null : point.rate();
    }

    /** Percentage points. */
    private static @Nullable BigDecimal difference(@Nullable BigDecimal now, @Nullable BigDecimal then) {
        return now == null || then == null ? null : now.subtract(then);
    }
}
