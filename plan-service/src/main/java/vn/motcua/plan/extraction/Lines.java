package vn.motcua.plan.extraction;

import java.util.ArrayList;
import java.util.List;

/** Gathers lines: a paragraph whose end was deleted goes on in the next one, a break within one begins a new line. */
final class Lines {

    private static final char HARD_BLANK = '\u00A0';

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder carried = new StringBuilder();

    /** The beginning of a line whose rest comes later. */
    void carry(String beginning) {
        carried.append(beginning);
    }

    /** A paragraph; where it is the rest of one, without a label of its own. */
    void add(String label, String text) {
        String whole = carried.isEmpty() ? label + text : carried + text;
        carried.setLength(0);
        whole.replace(HARD_BLANK, ' ')
                .lines()
                .map(line -> line.isBlank() && line.indexOf('\t') < 0 ? "" : trimmed(line))
                .forEach(lines::add);
        if (whole.isEmpty()) {
            lines.add("");
        }
    }

    /** Blanks at the end go, tabs stay: they are the cells of a row. */
    private static String trimmed(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }

    List<String> all() {
        if (!carried.isEmpty()) {
            add("", "");
        }
        return lines;
    }
}
