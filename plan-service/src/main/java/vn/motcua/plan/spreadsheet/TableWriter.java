package vn.motcua.plan.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes tables into one sheet: headers with comments, columns with lists to choose from, rows. */
final class TableWriter {

    private static final int CHARACTER = 256;
    private static final int HEADER_POINTS = 36;
    private static final float LINE_POINTS = 16;
    private static final int MOST_LINES = 25;
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_LINE = 44;

    private final XSSFSheet sheet;
    private final BookStyles styles;
    private final Words words;

    TableWriter(XSSFSheet sheet, BookStyles styles, Words words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    /** The headers of columns, from a cell to the right. */
    void headers(int atRow, int atColumn, List<Column> columns) {
        Row row = sheet.createRow(atRow);
        row.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = row.createCell(atColumn + i);
            cell.setCellValue(words.of(column.key()) + (column.isRequired() ? " *" : ""));
            cell.setCellStyle(isForPrograms(column) ? styles.optionalHeader : styles.header);
            comment(cell, words.of(column.key() + ".note"));
        }
    }

    private static boolean isForPrograms(Column column) {
        return column.isLine() || column == Column.TASK_ID;
    }

    /** Widths and formats of whole columns, so that also what is added later looks alike. */
    void columns(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            sheet.setDefaultColumnStyle(i, columns.get(i).isNumber() ? styles.number : styles.text);
        }
    }

    /** One row; columns without a value are empty cells. */
    void row(int atRow, int atColumn, List<Column> columns, Map<Column, Object> values) {
        Row row = sheet.createRow(atRow);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = row.createCell(atColumn + i);
            cell.setCellStyle(column.isNumber() ? styles.number : styles.text);
            Object value = values.get(column);
            set(cell, value);
            lines = Math.max(lines, lines(value, sheet.getColumnWidth(atColumn + i) / CHARACTER));
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE_POINTS);
        }
    }

    /** How many lines a text takes, about; programs do not find out by themselves. */
    private static int lines(@Nullable Object value, int width) {
        return value == null
                ? 1
                : value.toString()
                        .lines()
                        .mapToInt(line -> 1 + line.length() / width)
                        .sum();
    }

    static void set(Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case Integer number -> cell.setCellValue(number);
            default -> {
                if (!value.toString().isEmpty()) {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }

    /** Lists to choose from, and numbers that are no less than 0, in some rows. */
    void validate(int firstRow, int lastRow, int atColumn, List<Column> columns) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            CellRangeAddressList cells = new CellRangeAddressList(firstRow, lastRow, atColumn + i, atColumn + i);
            String choice = column.choice();
            if (choice != null) {
                choose(cells, choice);
            } else if (column.isNumber()) {
                DataValidationConstraint least = helper.createDecimalConstraint(
                        DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null);
                warn(helper.createValidation(least, cells), words.of("number.error"));
            }
        }
    }

    /** A list to choose from. */
    void choose(CellRangeAddressList cells, String choice) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        warn(
                helper.createValidation(helper.createFormulaListConstraint(ListsSheet.range(choice)), cells),
                words.of("list.error"));
    }

    private void warn(DataValidation validation, String message) {
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(sheet.getSheetName(), message);
        sheet.addValidationData(validation);
    }

    /** A comment, large enough for its text. */
    void comment(Cell cell, String text) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        int lines =
                text.lines().mapToInt(line -> 1 + line.length() / COMMENT_LINE).sum();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2 + lines);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("Một Cửa KPI");
        cell.setCellComment(comment);
    }
}
