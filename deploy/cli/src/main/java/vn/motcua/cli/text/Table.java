package vn.motcua.cli.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Aligned columns; a letter with its marks takes one place, as Vietnamese letters do. */
public final class Table {

    private static final String GAP = "  ";

    private final String alignment;
    private final List<String[]> rows = new ArrayList<>();

    /** Columns by one letter each: {@code l} for left, {@code r} for right. */
    public Table(String alignment) {
        this.alignment = alignment;
    }

    /** Adds a row with a cell for each column. */
    public Table row(String... cells) {
        if (cells.length != alignment.length()) {
            throw new IllegalArgumentException(cells.length + " cells for " + alignment.length() + " columns");
        }
        rows.add(cells);
        return this;
    }

    /** The rows as lines, the columns aligned, each line indented. */
    public List<String> lines(String indent) {
        int[] widths = new int[alignment.length()];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        List<String> lines = new ArrayList<>();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.length; i++) {
                String space = " ".repeat(widths[i] - width(row[i]));
                line.append(i == 0 ? "" : GAP);
                line.append(alignment.charAt(i) == 'r' ? space + row[i] : row[i] + space);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** How many places a text takes. */
    public static int width(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return (int) composed.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }
}
