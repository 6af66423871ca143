package vn.motcua.plan.spreadsheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.document.Node.Scalar.Type;

/**
 * The cells of one sheet as values with their place. A formula is the value it had when it was saved, a day is {@code
 * 2026-09-30}, a cell that shows per cent holds what it shows; a cell in error is no value, and is reported as such.
 */
final class SheetCells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_ROWS = 20_000;

    private final Sheet sheet;
    private final Map<CellAddress, CellRangeAddress> mergedDownwards = new HashMap<>();

    SheetCells(Sheet sheet) {
        this.sheet = sheet;
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            for (int row = merged.getFirstRow() + 1; row <= Math.min(merged.getLastRow(), lastRow()); row++) {
                mergedDownwards.put(new CellAddress(row, merged.getFirstColumn()), merged);
            }
        }
    }

    String name() {
        return sheet.getSheetName();
    }

    /** The last row that is read, from 0. */
    int lastRow() {
        return Math.min(sheet.getLastRowNum(), MOST_ROWS);
    }

    /** The columns of a row that are there, to the right end. */
    int columns(int row) {
        Row at = sheet.getRow(row);
        return at == null ? 0 : Math.max(0, at.getLastCellNum());
    }

    /** The sheet and cell, such as {@code Nhiệm vụ!F12}. */
    String place(int row, int column) {
        return sheet.getSheetName() + '!' + new CellReference(row, column).formatAsString();
    }

    /** The text of a cell, empty where there is none. */
    String text(int row, int column) {
        return value(row, column) instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    }

    /** What a cell holds; of cells that are merged downwards, what the uppermost holds. */
    Node merged(int row, int column) {
        CellRangeAddress merged = mergedDownwards.get(new CellAddress(row, column));
        return value(merged == null ? row : merged.getFirstRow(), column);
    }

    /** What a cell itself holds. */
    Node value(int row, int column) {
        Row at = sheet.getRow(row);
        Cell cell = at == null || column < 0 ? null : at.getCell(column);
        String place = place(row, Math.max(0, column));
        if (cell == null) {
            return new Node.Scalar("", Type.NULL, row + 1, place);
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell.getStringCellValue().replace("\r\n", "\n").replace('\u00A0', ' '), row, place);
            case NUMERIC -> number(cell, row, place);
            case BOOLEAN -> new Node.Scalar(Boolean.toString(cell.getBooleanCellValue()), Type.BOOLEAN, row + 1, place);
            case ERROR -> new Node.Mapping(Map.of(), row + 1, place);
            default -> new Node.Scalar("", Type.NULL, row + 1, place);
        };
    }

    private static Node text(String text, int row, @Nullable String place) {
        return new Node.Scalar(text, text.isBlank() ? Type.NULL : Type.TEXT, row + 1, place);
    }

    private static Node number(Cell cell, int row, String place) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell)) {
            return text(cell.getLocalDateTimeCellValue().toLocalDate().toString(), row, place);
        }
        BigDecimal number = new BigDecimal(NumberToTextConverter.toText(value));
        String format = cell.getCellStyle().getDataFormatString();
        BigDecimal shown = format != null && format.contains("%") ? number.multiply(HUNDRED) : number;
        return new Node.Scalar(plain(shown), Type.NUMBER, row + 1, place);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.toPlainString();
    }

    /** Which column stands where, by the headers of a row. */
    Map<Column, Integer> headers(int row, List<Column> columns, Words words) {
        Map<Column, Integer> found = new HashMap<>();
        for (int at = 0; at < columns(row); at++) {
            String header = text(row, at);
            if (!header.isEmpty()) {
                for (Column column : columns) {
                    if (!found.containsKey(column) && words.are(column.key(), header)) {
                        found.put(column, at);
                        break;
                    }
                }
            }
        }
        return found;
    }
}
