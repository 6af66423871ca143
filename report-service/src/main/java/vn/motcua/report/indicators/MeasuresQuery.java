package vn.motcua.report.indicators;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.report.cells.FigureReader;
import vn.motcua.report.figures.Level;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.figures.RowKey;

/** Answers for the measures of a unit and all below it (contract, section 8). */
public final class MeasuresQuery {

    private final Supplier<ReferenceData> reference;
    private final FigureReader reader;

    /** Queries over the newest reference data and figures. */
    public MeasuresQuery(Supplier<ReferenceData> reference, FigureReader reader) {
        this.reference = reference;
        this.reader = reader;
    }

    /**
     * The measures over some days. Closing stocks are those at the end of the last day, even of one that lies ahead.
     *
     * @param by null for no rows
     * @param today the tree of units is that of the last day, or of today if that is earlier
     */
    public MeasuresAnswer measures(
            String unit, DayRange days, @Nullable MeasuresBy by, Narrowing narrowing, LocalDate today) {
        UnitTree tree = reference.get().units().treeAt(today.isBefore(days.to()) ? today : days.to());
        if (by == MeasuresBy.DAY) {
            return byDay(unit, days, narrowing, tree);
        }
        Level level = level(by, narrowing);
        ScopeFigures figures = new ScopeFigures(
                tree, reader.read(tree.withDescendants(unit), level, days, days.to(), narrowing.rows()), Map.of());
        List<MeasuresAnswer.Row> rows = by == null
                ? null
                : switch (by) {
                    case DAY -> throw new IllegalStateException("answered above");
                    case SECTOR -> grouped(figures.totalRows(unit), RowKey::sector);
                    case PROCEDURE -> grouped(figures.totalRows(unit), RowKey::procedure);
                    case CHILD -> children(unit, figures);
                };
        return answer(unit, days, figures.total(unit), rows, tree);
    }

    private MeasuresAnswer byDay(String unit, DayRange days, Narrowing narrowing, UnitTree tree) {
        Map<LocalDate, PeriodFigures> byDay =
                reader.readDays(tree.withDescendants(unit), narrowing.level(), days, narrowing.rows());
        PeriodFigures sum = PeriodFigures.zero();
        byDay.values().forEach(day -> sum.flows().add(day.flows()));
        PeriodFigures whole = new PeriodFigures(
                sum.flows(),
                requireNonNull(byDay.get(days.from())).opening(),
                requireNonNull(byDay.get(days.to())).closing());
        List<MeasuresAnswer.Row> rows = byDay.entrySet().stream()
                .map(day -> MeasuresAnswer.Row.of(day.getKey().toString(), day.getValue()))
                .toList();
        return answer(unit, days, whole, rows, tree);
    }

    private static Level level(@Nullable MeasuresBy by, Narrowing narrowing) {
        Level wanted =
                by == MeasuresBy.PROCEDURE ? Level.PROCEDURE : by == MeasuresBy.SECTOR ? Level.SECTOR : Level.UNIT;
        return wanted.compareTo(narrowing.level()) > 0 ? wanted : narrowing.level();
    }

    private static List<MeasuresAnswer.Row> grouped(Map<String, PeriodFigures> rows, UnaryOperator<String> key) {
        Map<String, PeriodFigures> grouped = new TreeMap<>();
        rows.forEach((row, figures) -> grouped.computeIfAbsent(key.apply(row), absent -> PeriodFigures.zero())
                .add(figures));
        return grouped.entrySet().stream()
                .map(entry -> MeasuresAnswer.Row.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<MeasuresAnswer.Row> children(String unit, ScopeFigures figures) {
        List<MeasuresAnswer.Row> rows = new ArrayList<>();
        PeriodFigures own = figures.own(unit);
        if (!own.isZero()) {
            rows.add(MeasuresAnswer.Row.of(unit, own));
        }
        figures.shownChildren(unit).forEach(child -> rows.add(MeasuresAnswer.Row.of(child, figures.total(child))));
        return rows;
    }

    private static MeasuresAnswer answer(
            String unit, DayRange days, PeriodFigures figures, @Nullable List<MeasuresAnswer.Row> rows, UnitTree tree) {
        return new MeasuresAnswer(
                unit,
                tree.units().name(unit),
                days.from(),
                days.to(),
                figures.flows().flows(),
                MeasuresAnswer.Stocks.of(figures),
                rows);
    }
}
