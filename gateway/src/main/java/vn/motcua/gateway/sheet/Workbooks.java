package vn.motcua.gateway.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one table as an Excel workbook: name above, header frozen and repeated on paper, numbers as numbers. */
final class Workbooks {

    private static final int HEADER_ROW = 2;
    private static final int LONGEST_NAME = 31;
    private static final int MEASURED_ROWS = 100;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final String HEADER_FILL = "D9E2F3";

    private Workbooks() {}

    static void write(String name, List<String> header, List<List<@Nullable Object>> rows, OutputStream target)
            throws IOException {
        try (Workbook workbook = new Workbook(target, "motcua", "1.0")) {
            workbook.setGlobalDefaultFont("Times New Roman", 12);
            Worksheet sheet = workbook.newWorksheet(sheetName(name));
            sheet.value(0, 0, name);
            sheet.style(0, 0).bold().set();
            for (int column = 0; column < header.size(); column++) {
                sheet.value(HEADER_ROW, column, header.get(column));
                sheet.style(HEADER_ROW, column)
                        .bold()
                        .wrapText(true)
                        .verticalAlignment("center")
                        .fillColor(HEADER_FILL)
                        .borderStyle("thin")
                        .set();
                sheet.width(column, width(header.get(column), rows, column));
            }
            int line = HEADER_ROW + 1;
            for (List<@Nullable Object> row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    cell(sheet, line, column, row.get(column));
                }
                line++;
            }
            sheet.freezePane(1, HEADER_ROW + 1);
            sheet.repeatRows(HEADER_ROW);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Integer number -> number(sheet, line, column, number, "#,##0");
            case Long number -> number(sheet, line, column, number, "#,##0");
            case Number number -> number(sheet, line, column, number, "#,##0.00");
            default -> sheet.value(line, column, value.toString());
        }
    }

    private static void number(Worksheet sheet, int line, int column, Number number, String format) {
        sheet.value(line, column, number);
        sheet.style(line, column).format(format).set();
    }

    /** Excel takes neither these characters nor longer names. */
    private static String sheetName(String name) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\]", "-");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    private static int width(String header, List<List<@Nullable Object>> rows, int column) {
        int longest = rows.stream()
                .limit(MEASURED_ROWS)
                .filter(row -> row.size() > column)
                .map(row -> Objects.toString(row.get(column), ""))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest + 2, header.length() / 2 + 2)));
    }
}
