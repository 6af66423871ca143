package vn.motcua.kit.csv;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated values (RFC 4180) with the mark that spreadsheets look for; the target's encoding must be
 * UTF-8. Not safe for use by several threads.
 */
public final class CsvWriter {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String LINE = "\r\n";
    private static final char MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String QUOTED = ",\"\r\n";

    private final Writer target;

    private CsvWriter(Writer target) {
        this.target = target;
    }

    /** Begins a file with the mark. */
    public static CsvWriter begin(Writer target) throws IOException {
        target.write(MARK);
        return new CsvWriter(target);
    }

    /** Writes a row; null makes an empty cell. */
    public CsvWriter row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                target.write(',');
            }
            target.write(cell(cells.get(i)));
        }
        target.write(LINE);
        return this;
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> text(cell.toString());
        };
    }

    private static String text(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
