package vn.motcua.report.documents.file;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.documents.Column;

/** The head of a table in a sheet: one row, or two where columns stand together under a heading. */
record XlsxHead(Sheet sheet, CellStyle style, List<Column> columns) {

    private static final int CHARACTER = 256;
    private static final double WIDTH = 1.3;
    private static final double NARROW = 7;
    private static final double BREAKS = 0.95;
    static final float LINE = 16;

    /** Writes it; the row after it. */
    int write(int row) {
        boolean grouped = PrintedTable.hasGroups(columns);
        Row upper = sheet.createRow(row);
        Row lower = grouped ? sheet.createRow(row + 1) : upper;
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            Column shown = columns.get(column);
            sheet.setColumnWidth(column, (int) (width(shown) * CHARACTER));
            cell(upper, column, shown.title());
            if (grouped) {
                cell(lower, column, shown.group().isEmpty() ? "" : shown.title());
            }
            lines = Math.max(lines, lines(shown.title(), shown));
        }
        lower.setHeightInPoints(LINE * lines);
        for (PrintedTable.Head head : PrintedTable.heads(columns)) {
            if (head.grouped()) {
                upper.getCell(head.first()).setCellValue(head.title());
                if (head.columns() > 1) {
                    merge(row, row, head.first(), head.first() + head.columns() - 1);
                }
            } else if (grouped) {
                merge(row, row + 1, head.first(), head.first());
            }
        }
        return lower.getRowNum() + 1;
    }

    /** Makes a row as high as its texts need, for not every program does so. */
    void fit(Row row, List<? extends @Nullable Object> cells) {
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            if (cells.get(column) instanceof String text) {
                lines = Math.max(lines, lines(text, columns.get(column)));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(LINE * lines);
        }
    }

    private static int lines(String text, Column column) {
        return (int) Math.ceil(BREAKS * text.length() / width(column));
    }

    private static double width(Column column) {
        return Math.max(NARROW, column.weight() * WIDTH);
    }

    private void merge(int top, int bottom, int left, int right) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
    }

    private void cell(Row row, int column, String title) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(title);
    }
}
