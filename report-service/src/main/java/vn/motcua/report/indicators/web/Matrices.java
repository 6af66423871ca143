package vn.motcua.report.indicators.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.score.Scored;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.indicators.Boards;
import vn.motcua.report.indicators.IndicatorBoard;
import vn.motcua.report.indicators.IndicatorRow;
import vn.motcua.report.indicators.Narrowing;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.indicators.ScoreBoard;
import vn.motcua.report.indicators.web.MatrixAnswer.Cell;
import vn.motcua.report.indicators.web.MatrixAnswer.Child;
import vn.motcua.report.indicators.web.MatrixAnswer.Column;

/** Lays out a unit and those below it against all indicators (bảng đơn vị theo chỉ số). */
record Matrices(Boards boards, CellStore store) {

    /**
     * The matrix of a unit.
     *
     * @param shown whose days the answer names
     * @param counted what is counted of it: the same, or only up to an earlier day
     */
    MatrixAnswer of(Unit unit, PeriodView shown, PeriodView counted) {
        IndicatorBoard board = boards.indicators(unit.code(), counted, Narrowing.NONE);
        ScoreBoard scores = boards.scores(unit.code(), counted);
        Collection<String> below = board.figures().shownChildren(unit.code());
        Map<String, Map<Column, Cell>> cells = new LinkedHashMap<>();
        below.forEach(child -> cells.put(child, cells(board.rows(child))));
        List<IndicatorRow> own = board.rows(unit.code());
        List<Column> columns = columns(board, cells.values(), own);
        Arrivals arrivals = Arrivals.below(unit.code(), board.figures().tree(), store);
        return new MatrixAnswer(
                unit.code(),
                unit.name(),
                shown.period().label(),
                shown.cutOff().code(),
                shown.days().from(),
                shown.days().to(),
                counted.asOf(),
                arrivals.last(unit.code()),
                score(scores.score(unit.code())),
                own,
                columns,
                below.stream()
                        .map(child -> new Child(
                                child,
                                board.figures().tree().units().name(child),
                                arrivals.last(child),
                                score(scores.score(child)),
                                line(columns, cells.getOrDefault(child, Map.of()))))
                        .toList());
    }

    /** In the order of the catalogue, each indicator's sector groups after it. */
    private static List<Column> columns(
            IndicatorBoard board, Collection<Map<Column, Cell>> children, List<IndicatorRow> own) {
        Map<String, List<Column>> byCode = new HashMap<>();
        cells(own).keySet().forEach(column -> add(byCode, column));
        children.forEach(cells -> cells.keySet().forEach(column -> add(byCode, column)));
        return board.indicators().all().stream()
                .flatMap(indicator -> byCode.getOrDefault(indicator.code(), List.of()).stream())
                .toList();
    }

    private static void add(Map<String, List<Column>> byCode, Column column) {
        List<Column> known = byCode.computeIfAbsent(column.code(), absent -> new ArrayList<>());
        if (!known.contains(column)) {
            known.add(column.sectorGroup() == null ? 0 : known.size(), column);
        }
    }

    private static Map<Column, Cell> cells(List<IndicatorRow> rows) {
        Map<Column, Cell> cells = new LinkedHashMap<>();
        for (IndicatorRow row : rows) {
            Cell cell = Cell.of(row);
            if (!cell.isEmpty()) {
                cells.put(Column.of(row), cell);
            }
        }
        return cells;
    }

    private static List<@Nullable Cell> line(List<Column> columns, Map<Column, Cell> cells) {
        List<@Nullable Cell> line = new ArrayList<>();
        columns.forEach(column -> line.add(cells.get(column)));
        return line;
    }

    private static MatrixAnswer.Score score(Scored scored) {
        return new MatrixAnswer.Score(scored.total(), scored.band());
    }
}
