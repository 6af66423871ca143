package vn.motcua.report.documents.file;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.documents.Column;
import vn.motcua.report.documents.Missed;
import vn.motcua.report.documents.Table;

/** A table as people read it: the columns that are printed, numbers as their language writes them. */
record PrintedTable(Table table, Locale language) {

    private static final String MARK = "*";

    /** A heading over some columns that stand together; its own title if it is over one. */
    record Head(String title, int first, int columns, boolean grouped) {}

    List<Column> columns() {
        return table.printedColumns().stream().map(table.columns()::get).toList();
    }

    /** How many rows there are, with the totals as the last. */
    int rows() {
        return table.rows().size() + (table.hasTotals() ? 1 : 0);
    }

    /** The cells of a row. */
    List<String> row(int row) {
        return texts(isTotal(row) ? table.totals() : table.rows().get(row));
    }

    boolean isTotal(int row) {
        return table.hasTotals() && row == table.rows().size();
    }

    boolean hasGroups() {
        return hasGroups(columns());
    }

    /** The first row of headings. */
    List<Head> heads() {
        return heads(columns());
    }

    static boolean hasGroups(List<Column> columns) {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }

    static List<Head> heads(List<Column> columns) {
        List<Head> heads = new ArrayList<>();
        for (int first = 0; first < columns.size(); ) {
            String group = columns.get(first).group();
            int end = first + 1;
            while (!group.isEmpty()
                    && end < columns.size()
                    && columns.get(end).group().equals(group)) {
                end++;
            }
            heads.add(new Head(
                    group.isEmpty() ? columns.get(first).title() : group, first, end - first, !group.isEmpty()));
            first = end;
        }
        return heads;
    }

    /** The parts of the width of the columns, which add up to the whole. */
    int[] widths(int whole) {
        List<Column> columns = columns();
        int sum = columns.stream().mapToInt(Column::weight).sum();
        return columns.stream()
                .mapToInt(column -> whole * column.weight() / sum)
                .toArray();
    }

    private List<String> texts(List<@Nullable Object> row) {
        return table.printedColumns().stream()
                .map(column -> text(row.get(column)))
                .toList();
    }

    private String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Missed missed -> text(missed.value()) + MARK;
            case BigDecimal number -> format("#,##0.00", number);
            case Number number -> format("#,##0", number);
            default -> Normalizer.normalize(cell.toString(), Normalizer.Form.NFC);
        };
    }

    private String format(String pattern, Number number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language)).format(number);
    }
}
