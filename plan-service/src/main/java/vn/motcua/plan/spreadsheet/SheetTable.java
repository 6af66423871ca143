package vn.motcua.plan.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.plan.document.Node;

/** A table that was found in a sheet by its headers, wherever they stand and in whatever order. */
final class SheetTable {

    private static final int LAST_HEADER = 60;

    private final SheetCells cells;
    private final int header;
    private final Map<Column, Integer> columns;

    private SheetTable(SheetCells cells, int header, Map<Column, Integer> columns) {
        this.cells = cells;
        this.header = header;
        this.columns = columns;
    }

    /** The table in a sheet: the first row that has the most of its headers, two at least. */
    static Optional<SheetTable> find(SheetCells cells, Table table, Words words) {
        SheetTable best = null;
        for (int row = 0; row <= Math.min(cells.lastRow(), LAST_HEADER); row++) {
            Map<Column, Integer> found = cells.headers(row, table.columns(), words);
            if (found.size() >= 2 && (best == null || found.size() > best.columns.size())) {
                best = new SheetTable(cells, row, found);
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many of the headers were found. */
    int size() {
        return columns.size();
    }

    /** The rows below the headers that are not empty. */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = header + 1; row <= cells.lastRow(); row++) {
            int at = row;
            if (columns.values().stream().anyMatch(column -> isFilled(cells.value(at, column)))) {
                rows.add(row);
            }
        }
        return rows;
    }

    static boolean isFilled(Node node) {
        return !(node instanceof Node.Scalar scalar && scalar.isNull());
    }

    /** True where the table has the column. */
    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** What stands in a row and column, empty where the table has no such column; from above where cells are merged. */
    Node at(int row, Column column) {
        Integer at = columns.get(column);
        return at == null ? nothing(row) : cells.merged(row, at);
    }

    /** What stands in the very cell. */
    Node own(int row, Column column) {
        Integer at = columns.get(column);
        return at == null ? nothing(row) : cells.value(row, at);
    }

    private Node nothing(int row) {
        return new Node.Scalar("", Node.Scalar.Type.NULL, row + 1, cells.name() + '!' + (row + 1));
    }

    /** A row as fields. */
    Node.Mapping row(int row, Map<String, Node> fields) {
        return new Node.Mapping(fields, row + 1, cells.name() + '!' + (row + 1));
    }

    /** The headers that mean nothing here, by their places. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int column = 0; column < cells.columns(header); column++) {
            String text = cells.text(header, column);
            if (!text.isEmpty() && !columns.containsValue(column)) {
                unknown.add(cells.place(header, column) + " (" + text + ')');
            }
        }
        return unknown;
    }
}
