package vn.motcua.report.documents.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.documents.DocumentFormat;
import vn.motcua.report.documents.Table;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with the mark that spreadsheets look for; the tables one after another,
 * an empty line between them.
 */
final class CsvFormat implements DocumentFormat {

    private static final String LINE = "\r\n";
    private static final char MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void write(List<Table> tables, OutputStream target) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        writer.write(MARK);
        for (Table table : tables) {
            for (String line : table.heading()) {
                row(writer, List.of(line));
            }
            row(writer, table.header());
            for (List<@Nullable Object> cells : table.rows()) {
                row(writer, cells);
            }
            if (table.hasSum()) {
                row(writer, sums(table));
            }
            writer.write(LINE);
        }
        writer.flush();
    }

    private static List<@Nullable Object> sums(Table table) {
        List<@Nullable Object> sums = new ArrayList<>();
        for (int column = 0; column < table.header().size(); column++) {
            int summed = column;
            if (column < table.firstSum()) {
                sums.add(column == table.firstSum() - 1 ? table.sumName() : null);
            } else {
                sums.add(table.rows().stream()
                        .mapToLong(row -> row.get(summed) instanceof Number number ? number.longValue() : 0)
                        .sum());
            }
        }
        return sums;
    }

    private static void row(Writer writer, List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(cell(cells.get(i)));
        }
        writer.write(LINE);
    }

    /** A text that a spreadsheet would take for a formula is quoted as text. */
    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> {
                String text = cell.toString();
                String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
                yield safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
            }
        };
    }
}
