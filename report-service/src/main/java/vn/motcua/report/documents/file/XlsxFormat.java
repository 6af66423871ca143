package vn.motcua.report.documents.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.documents.DocumentFormat;
import vn.motcua.report.documents.Table;

/** An Excel workbook: a sheet for each table, header frozen, sums as formulas. */
final class XlsxFormat implements DocumentFormat {

    private static final String WHOLE = "#,##0";
    private static final String DECIMAL = "#,##0.00";
    private static final String HEADER_FILL = "D9E2F3";
    private static final double NARROW = 12;
    private static final double WIDE = 42;
    private static final int LONG_TEXT = 14;

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(List<Table> tables, OutputStream target) throws IOException {
        try (Workbook workbook = new Workbook(target, "motcua", "1.0")) {
            workbook.setGlobalDefaultFont("Times New Roman", 12);
            for (Table table : tables) {
                write(table, workbook.newWorksheet(table.name()));
            }
        }
    }

    private static void write(Table table, Worksheet sheet) {
        int header = table.heading().size() + 1;
        for (int line = 0; line < table.heading().size(); line++) {
            sheet.value(line, 0, table.heading().get(line));
            if (line < 2) {
                sheet.style(line, 0).bold().set();
            }
        }
        for (int column = 0; column < table.header().size(); column++) {
            sheet.value(header, column, table.header().get(column));
            sheet.style(header, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .fillColor(HEADER_FILL)
                    .borderStyle("thin")
                    .set();
            sheet.width(column, width(table, column));
        }
        int row = header + 1;
        for (List<@Nullable Object> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row, column, cells.get(column));
            }
            row++;
        }
        if (table.hasSum()) {
            sums(table, sheet, header + 1, row);
        }
        sheet.freezePane(Math.max(0, table.firstSum()), header + 1);
        sheet.repeatRows(header);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(DECIMAL).borderStyle("thin").set();
            }
            case Number number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(WHOLE).borderStyle("thin").set();
            }
            default -> {
                sheet.value(row, column, cell.toString());
                sheet.style(row, column).wrapText(true).borderStyle("thin").set();
            }
        }
    }

    private static void sums(Table table, Worksheet sheet, int first, int row) {
        sheet.value(row, table.firstSum() - 1, table.sumName());
        sheet.style(row, table.firstSum() - 1).bold().set();
        for (int column = table.firstSum(); column < table.header().size(); column++) {
            String letters = letters(column);
            if (row > first) {
                sheet.formula(row, column, "SUM(" + letters + (first + 1) + ':' + letters + row + ')');
            } else {
                sheet.value(row, column, 0);
            }
            sheet.style(row, column).bold().format(WHOLE).borderStyle("thin").set();
        }
    }

    private static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    private static double width(Table table, int column) {
        boolean longText = table.rows().stream()
                .limit(50)
                .map(cells -> cells.get(column))
                .anyMatch(cell -> cell instanceof String text && text.length() > LONG_TEXT);
        return longText ? WIDE : NARROW;
    }
}
