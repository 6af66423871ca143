package vn.motcua.report.documents.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.documents.Column;
import vn.motcua.report.documents.DocumentFormat;
import vn.motcua.report.documents.Missed;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Section;
import vn.motcua.report.documents.Table;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with the mark that spreadsheets look for; the sections one after another,
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
    public void write(ReportDocument document, OutputStream target) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        writer.write(MARK);
        row(writer, List.of(document.title()));
        for (String line : document.subtitle()) {
            row(writer, List.of(line));
        }
        for (Section section : document.sections()) {
            writer.write(LINE);
            row(writer, List.of(section.title()));
            for (String note : section.notes()) {
                row(writer, List.of(note));
            }
            if (section.table() != null) {
                table(writer, section.table());
            }
        }
        writer.flush();
    }

    private static void table(Writer writer, Table table) throws IOException {
        row(writer, table.columns().stream().map(Column::fullTitle).toList());
        for (List<@Nullable Object> cells : table.rows()) {
            row(writer, cells);
        }
        if (table.hasTotals()) {
            row(writer, table.totals());
        }
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
            case Missed missed -> cell(missed.value());
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
