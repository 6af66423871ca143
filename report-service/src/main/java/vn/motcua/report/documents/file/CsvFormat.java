package vn.motcua.report.documents.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kit.csv.CsvWriter;
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

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return CsvWriter.MEDIA_TYPE;
    }

    @Override
    public void write(ReportDocument document, OutputStream target) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.begin(writer);
        csv.row(List.of(document.title()));
        for (String line : document.subtitle()) {
            csv.row(List.of(line));
        }
        for (Section section : document.sections()) {
            csv.row(List.of()).row(List.of(section.title()));
            for (String note : section.notes()) {
                csv.row(List.of(note));
            }
            if (section.table() != null) {
                table(csv, section.table());
            }
        }
        writer.flush();
    }

    private static void table(CsvWriter csv, Table table) throws IOException {
        csv.row(table.columns().stream().map(Column::fullTitle).toList());
        for (List<@Nullable Object> cells : table.rows()) {
            row(csv, cells);
        }
        if (table.hasTotals()) {
            row(csv, table.totals());
        }
    }

    /** A figure that missed its target is a figure here. */
    private static void row(CsvWriter csv, List<? extends @Nullable Object> cells) throws IOException {
        List<@Nullable Object> plain = new ArrayList<>();
        cells.forEach(cell -> plain.add(cell instanceof Missed missed ? missed.value() : cell));
        csv.row(plain);
    }
}
