package vn.motcua.report.cells;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.report.figures.FigureTable;
import vn.motcua.report.figures.Level;
import vn.motcua.report.figures.MonthKey;
import vn.motcua.report.figures.PeriodFigures;

/**
 * Writes cells into months by procedure, and what follows from them: months by sector and unit, and stock changes.
 * What follows is always recomputed from its parts and written after them, so that a crash between any two writes heals
 * with the repetition.
 */
final class MonthWriter {

    private final CellStore store;
    private final TableCache parts;

    MonthWriter(CellStore store, long cacheBytes) {
        this.store = store;
        this.parts = new TableCache(store, cacheBytes);
    }

    void write(Map<MonthKey, Map<CellKey, CellsRecord>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<String, StoredTable> before = parts.read(
                TableKind.PROCEDURE_MONTHS,
                changes.keySet().stream().map(MonthKey::text).toList());
        List<StoredTable> changed = new ArrayList<>();
        List<StoredTable> sectors = new ArrayList<>();
        List<StoredTable> units = new ArrayList<>();
        Map<String, StockChange> stocks = new LinkedHashMap<>();
        changes.forEach((month, cells) -> {
            StoredTable stored = requireNonNull(before.get(month.text()));
            FigureTable table = FigureTable.unpack(stored.packed());
            long last = last(cells);
            if (last > stored.offset()) {
                apply(cells, table, stored.offset());
                stored = new StoredTable(stored.id(), last, table.pack());
                changed.add(stored);
            }
            sectors.add(rollUp(stored, table, Level.SECTOR));
            units.add(rollUp(stored, table, Level.UNIT));
            stocks.computeIfAbsent(month.unit(), absent -> new StockChange()).month(month.month(), table, last);
        });
        parts.write(TableKind.PROCEDURE_MONTHS, changed);
        store.write(TableKind.SECTOR_MONTHS, sectors);
        store.write(TableKind.UNIT_MONTHS, units);
        writeStocks(stocks);
    }

    private void writeStocks(Map<String, StockChange> changes) {
        Map<String, StoredTable> before = parts.read(TableKind.PROCEDURE_STOCKS, changes.keySet());
        List<StoredTable> changed = new ArrayList<>();
        List<StoredTable> sectors = new ArrayList<>();
        List<StoredTable> units = new ArrayList<>();
        changes.forEach((unit, change) -> {
            StoredTable stored = requireNonNull(before.get(unit));
            FigureTable table = FigureTable.unpack(stored.packed());
            if (change.last > stored.offset()) {
                change.apply(table);
                stored = new StoredTable(unit, change.last, table.pack());
                changed.add(stored);
            }
            sectors.add(rollUp(stored, table, Level.SECTOR));
            units.add(rollUp(stored, table, Level.UNIT));
        });
        parts.write(TableKind.PROCEDURE_STOCKS, changed);
        store.write(TableKind.SECTOR_STOCKS, sectors);
        store.write(TableKind.UNIT_STOCKS, units);
    }

    private static long last(Map<CellKey, CellsRecord> cells) {
        return cells.values().stream().mapToLong(CellsRecord::offset).max().orElseThrow();
    }

    private static void apply(Map<CellKey, CellsRecord> cells, FigureTable table, long behind) {
        cells.forEach((key, record) -> {
            if (record.offset() > behind) {
                table.put(Segment.row(key), Segment.column(key), CellValues.measures(record.value()));
            }
        });
    }

    private static StoredTable rollUp(StoredTable part, FigureTable table, Level level) {
        return new StoredTable(
                part.id(), part.offset(), table.rollUp(level::rollUp).pack());
    }

    /** The net changes of a unit's stocks in the months that were touched. */
    private static final class StockChange {

        private final Map<Integer, Map<String, Measures>> months = new HashMap<>();
        private long last = -1;

        void month(int month, FigureTable table, long offset) {
            Map<String, Measures> rows = new HashMap<>();
            for (String row : table.rows()) {
                Measures nothing = new Measures();
                rows.put(
                        row,
                        PeriodFigures.of(nothing, nothing, table.total(row)).closing());
            }
            months.put(month, rows);
            last = Math.max(last, offset);
        }

        void apply(FigureTable stocks) {
            months.forEach((month, rows) -> {
                stocks.clearColumn(month);
                rows.forEach((row, net) -> stocks.put(row, month, net));
            });
        }
    }
}
