package vn.motcua.report.cells;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.report.figures.FigureTable;
import vn.motcua.report.figures.Level;
import vn.motcua.report.figures.MonthKey;
import vn.motcua.report.figures.PeriodFigures;

/** Sums up what the store holds: each unit's own dossiers, without those of units below it. */
public final class FigureReader {

    private static final int FIRST_DAY = 1;
    private static final int LAST_DAY = 31;

    private final CellStore store;
    private final TableShelf shelf;

    /**
     * Reads from a store.
     *
     * @param shelfBytes how much may be kept at hand of what does not change
     */
    public FigureReader(CellStore store, long shelfBytes) {
        this.store = store;
        this.shelf = new TableShelf(store, shelfBytes);
    }

    /**
     * The figures of units by row. Units without any are left out.
     *
     * @param days over which flows are summed, and before which the opening stock is
     * @param closing at whose end the closing stock is
     * @param wanted which rows of the level are
     */
    public Map<String, Map<String, PeriodFigures>> read(
            Collection<String> units, Level level, DayRange days, LocalDate closing, Predicate<String> wanted) {
        Tables tables = load(units, level, days, closing, wanted);
        Map<String, Map<String, PeriodFigures>> figures = new HashMap<>();
        for (String unit : units) {
            Map<String, PeriodFigures> rows = new TreeMap<>();
            for (String row : tables.rows(unit, days, closing)) {
                PeriodFigures sums = PeriodFigures.of(
                        tables.flows(unit, row, days),
                        tables.stock(unit, row, days.from().minusDays(1)),
                        tables.stock(unit, row, closing));
                if (!sums.isZero()) {
                    rows.put(row, sums);
                }
            }
            if (!rows.isEmpty()) {
                figures.put(unit, rows);
            }
        }
        return figures;
    }

    /** The figures of units together, day by day, each with the stocks before and after it. */
    public Map<LocalDate, PeriodFigures> readDays(
            Collection<String> units, Level level, DayRange days, Predicate<String> wanted) {
        Tables tables = load(units, level, days, days.to(), wanted);
        Measures stock = new Measures();
        LocalDate before = days.from().minusDays(1);
        units.forEach(
                unit -> tables.rows(unit, days, days.to()).forEach(row -> stock.add(tables.stock(unit, row, before))));
        Map<LocalDate, PeriodFigures> byDay = new TreeMap<>();
        days.from().datesUntil(days.to().plusDays(1)).forEach(day -> {
            Measures changes = new Measures();
            units.forEach(unit -> tables.addDay(changes, unit, day));
            Measures opening = stock.copy();
            stock.add(changes);
            byDay.put(day, PeriodFigures.of(changes, opening, stock));
        });
        return byDay;
    }

    /** What units declared for a period, by unit and figure. */
    public Map<String, Map<String, Ratio>> declared(Collection<String> units, String period) {
        Map<String, Map<String, Ratio>> declared = new HashMap<>();
        store.declarations(units.stream()
                        .map(unit -> Declarations.id(unit, period))
                        .toList())
                .values()
                .forEach(declarations -> declared.put(declarations.unit(), declarations.figures()));
        return declared;
    }

    private Tables load(
            Collection<String> units, Level level, DayRange days, LocalDate closing, Predicate<String> wanted) {
        Set<Integer> months = new TreeSet<>();
        for (int month = MonthKey.index(days.from()); month <= MonthKey.index(days.to()); month++) {
            months.add(month);
        }
        months.add(MonthKey.index(closing));
        TableShelf.Read read = shelf.read(level, units, months);
        return new Tables(unpack(read.months(), wanted), unpack(read.stocks(), wanted));
    }

    private static Map<String, FigureTable> unpack(Map<String, StoredTable> stored, Predicate<String> wanted) {
        Map<String, FigureTable> tables = new HashMap<>();
        stored.forEach((id, table) -> tables.put(id, FigureTable.unpack(table.packed(), wanted)));
        return tables;
    }

    /** The tables of some units' months and stock changes. */
    private record Tables(Map<String, FigureTable> months, Map<String, FigureTable> stocks) {

        private static final FigureTable NOTHING = new FigureTable();

        Set<String> rows(String unit, DayRange days, LocalDate closing) {
            Set<String> rows = new TreeSet<>(stocks.getOrDefault(unit, NOTHING).rows());
            for (int month = MonthKey.index(days.from()); month <= MonthKey.index(days.to()); month++) {
                rows.addAll(month(unit, month).rows());
            }
            rows.addAll(month(unit, MonthKey.index(closing)).rows());
            return rows;
        }

        Measures flows(String unit, String row, DayRange days) {
            Measures sum = new Measures();
            int first = MonthKey.index(days.from());
            int last = MonthKey.index(days.to());
            for (int month = first; month <= last; month++) {
                month(unit, month)
                        .addTo(
                                sum,
                                row,
                                month == first ? days.from().getDayOfMonth() : FIRST_DAY,
                                month == last ? days.to().getDayOfMonth() : LAST_DAY);
            }
            return sum;
        }

        /** All changes up to the end of a day: what stands then. */
        Measures stock(String unit, String row, LocalDate day) {
            Measures sum = new Measures();
            int month = MonthKey.index(day.plusDays(1));
            stocks.getOrDefault(unit, NOTHING).addTo(sum, row, Integer.MIN_VALUE, month - 1);
            month(unit, month).addTo(sum, row, FIRST_DAY, day.plusDays(1).getDayOfMonth() - 1);
            return sum;
        }

        void addDay(Measures sum, String unit, LocalDate day) {
            FigureTable table = month(unit, MonthKey.index(day));
            table.rows().forEach(row -> table.addTo(sum, row, day.getDayOfMonth(), day.getDayOfMonth()));
        }

        private FigureTable month(String unit, int month) {
            return months.getOrDefault(new MonthKey(unit, month).text(), NOTHING);
        }
    }
}
