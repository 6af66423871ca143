package vn.motcua.report.documents.file;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.documents.Column;
import vn.motcua.report.documents.Missed;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Section;
import vn.motcua.report.documents.Table;

/** One section as a sheet: its head is frozen and repeated in print, its totals are formulas with their values. */
record XlsxSheet(Sheet sheet, XlsxStyles styles) {

    private static final int MOST_UPRIGHT = 8;

    void write(ReportDocument document, Section section) {
        sheet.setDefaultRowHeightInPoints(XlsxHead.LINE);
        int line = 0;
        line(line++, section.title(), styles.strong());
        for (String subtitle : document.subtitle()) {
            line(line++, subtitle, styles.strong());
        }
        for (String note : section.notes()) {
            line(line++, note, styles.note());
        }
        if (section.table() != null) {
            write(section.table(), line + 1);
        }
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(section.table() != null && section.table().columns().size() > MOST_UPRIGHT);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter(HeaderFooter.page() + "/" + HeaderFooter.numPages());
    }

    private void line(int line, String text, CellStyle style) {
        cell(sheet.createRow(line), 0, style).setCellValue(text);
    }

    private void write(Table table, int header) {
        XlsxHead head = new XlsxHead(sheet, styles.head(), table.columns());
        int first = head.write(header);
        int end = first;
        for (List<@Nullable Object> cells : table.rows()) {
            Row row = sheet.createRow(end++);
            for (int column = 0; column < cells.size(); column++) {
                write(row, column, cells.get(column), styles.plain());
            }
            head.fit(row, cells);
        }
        if (table.hasTotals()) {
            Row row = sheet.createRow(end);
            List<@Nullable Object> totals = table.totals();
            for (int column = 0; column < totals.size(); column++) {
                total(row, column, table, totals.get(column), first);
            }
        }
        sheet.createFreezePane(table.hasTotals() ? table.nameColumn() + 1 : 0, first);
        sheet.setRepeatingRows(new CellRangeAddress(header, first - 1, -1, -1));
    }

    private void write(Row row, int column, @Nullable Object value, XlsxStyles.Looks looks) {
        switch (value) {
            case null -> cell(row, column, looks.text());
            case Missed missed -> write(row, column, missed.value(), styles.missed());
            case BigDecimal number -> cell(row, column, looks.decimal()).setCellValue(number.doubleValue());
            case Number number -> cell(row, column, looks.whole()).setCellValue(number.doubleValue());
            default -> cell(row, column, looks.text()).setCellValue(value.toString());
        }
    }

    private void total(Row row, int column, Table table, @Nullable Object value, int first) {
        @Nullable
        Cell total = switch (table.columns().get(column).total()) {
            case Column.Total.None none -> null;
            case Column.Total.Sum sum when row.getRowNum() == first -> null;
            case Column.Total.Sum sum ->
                formula(
                        cell(row, column, styles.total().whole()),
                        "SUM(" + at(column, first) + ':' + at(column, row.getRowNum() - 1) + ')');
            case Column.Total.Rate rate -> {
                String denominator = at(rate.denominator(), row.getRowNum());
                yield formula(
                        cell(row, column, styles.total().decimal()),
                        "IF(%s=0,\"\",ROUND(%s/%s*100,2))"
                                .formatted(denominator, at(rate.numerator(), row.getRowNum()), denominator));
            }
        };
        if (total == null) {
            write(row, column, value, styles.total());
        } else if (value instanceof Number number) {
            total.setCellValue(number.doubleValue());
        } else {
            total.setCellValue("");
        }
    }

    private static Cell formula(Cell cell, String formula) {
        cell.setCellFormula(formula);
        return cell;
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static String at(int column, int row) {
        return new CellReference(row, column).formatAsString();
    }
}
