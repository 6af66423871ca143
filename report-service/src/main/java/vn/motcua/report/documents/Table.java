package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;

/**
 * One table of a document.
 *
 * @param rows cells are texts, whole numbers, decimals or null
 * @param totalName what the last row, of totals, is called; empty for no such row
 */
public record Table(List<Column> columns, List<List<@Nullable Object>> rows, String totalName) {

    private static final int WIDE = 11;

    /** A table without a row of totals. */
    public static Table plain(List<Column> columns, List<List<@Nullable Object>> rows) {
        return new Table(columns, rows, "");
    }

    /** True when the last row holds totals. */
    public boolean hasTotals() {
        return !totalName.isEmpty();
    }

    /** True when it needs a page that lies (khổ giấy nằm ngang). */
    public boolean isWide() {
        return printedColumns().size() > WIDE;
    }

    /** The places of the columns that are printed. */
    public List<Integer> printedColumns() {
        List<Integer> printed = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).printed()) {
                printed.add(column);
            }
        }
        return printed;
    }

    /** The last row. */
    public List<@Nullable Object> totals() {
        List<@Nullable Object> totals = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            totals.add(
                    switch (columns.get(column).total()) {
                        case Column.Total.None none -> column == nameColumn() ? totalName : null;
                        case Column.Total.Sum sum -> sum(column);
                        case Column.Total.Rate rate -> new Ratio(sum(rate.numerator()), sum(rate.denominator())).rate();
                    });
        }
        return totals;
    }

    /** Where the name of the totals stands: before the first of them. */
    public int nameColumn() {
        int column = 0;
        while (column + 1 < columns.size() && columns.get(column + 1).total() instanceof Column.Total.None) {
            column++;
        }
        return column;
    }

    private long sum(int column) {
        return rows.stream()
                .mapToLong(row -> row.get(column) instanceof Number number ? number.longValue() : 0)
                .sum();
    }
}
