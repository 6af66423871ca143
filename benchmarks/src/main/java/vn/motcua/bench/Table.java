package vn.motcua.bench;

import java.util.ArrayList;
import java.util.List;

/** A table of figures as Markdown has it; the first column is text, the others are numbers. */
public record Table(List<String> head, List<List<String>> rows) {

    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table without rows. */
    public static Table of(String... head) {
        return new Table(List.of(head), List.of());
    }

    /** This table with one more row. */
    public Table row(String... cells) {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new Table(head, more);
    }

    /** As Markdown, ending with a line break. */
    public String markdown() {
        StringBuilder text = new StringBuilder(line(head)).append("|---|");
        text.append("---:|".repeat(head.size() - 1)).append('\n');
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
