package vn.motcua.plan.spreadsheet;

import java.util.Arrays;
import java.util.List;

/** The tables of a workbook. */
enum Table {
    TARGETS("targets", "target."),
    TASKS("tasks", "task."),
    DEADLINES("deadlines", "deadline."),
    UNMATCHED("unmatched", "unmatched.");

    private final String field;
    private final String prefix;

    Table(String field, String prefix) {
        this.field = field;
        this.prefix = prefix;
    }

    /** The name of the list in the document. */
    String field() {
        return field;
    }

    /** From left to right. */
    List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(column -> column.key().startsWith(prefix))
                .toList();
    }
}
