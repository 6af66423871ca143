package vn.motcua.plan.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.schedule.Rhythm;

/** Makes fields of the document from rows of tables. */
final class RowReader {

    private final Vocabulary vocabulary;
    private final DueReader due;

    /**
     * A reader for one plan.
     *
     * @param year of the plan, null where it is not known
     */
    RowReader(Vocabulary vocabulary, @Nullable String year) {
        this.vocabulary = vocabulary;
        this.due = new DueReader(vocabulary.days(), year);
    }

    List<Node> read(Table table, SheetTable sheet) {
        if (table == Table.TASKS) {
            return tasks(sheet);
        }
        List<Node> rows = new ArrayList<>();
        for (int row : sheet.rows()) {
            Map<String, Node> fields = new LinkedHashMap<>();
            for (Column column : table.columns()) {
                Node cell = sheet.at(row, column);
                if (column == Column.DEADLINE_WHEN) {
                    fields.putAll(deadline(sheet.at(row, Column.DEADLINE_PERIOD), cell));
                } else if (!column.isLine() || SheetTable.isFilled(cell)) {
                    fields.put(column.field(), chosen(column, cell));
                }
            }
            rows.add(sheet.row(row, fields));
        }
        return rows;
    }

    private Map<String, Node> deadline(Node period, Node when) {
        Rhythm rhythm = period instanceof Node.Scalar scalar
                ? vocabulary
                        .choices("rhythm")
                        .code(scalar.text())
                        .map(Rhythm::valueOf)
                        .orElse(Rhythm.MONTH)
                : Rhythm.MONTH;
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("day", when);
        if (when instanceof Node.Scalar scalar) {
            fields.putAll(due.recurring(rhythm, scalar));
        }
        return fields;
    }

    private Node chosen(Column column, Node cell) {
        String choice = column.choice();
        return choice == null ? cell : chosen(choice, cell);
    }

    /** The code of what was chosen, or the cell as it is where it is none of the choices. */
    Node chosen(String choice, Node cell) {
        return cell instanceof Node.Scalar scalar && !scalar.isNull()
                ? vocabulary
                        .choices(choice)
                        .code(scalar.text())
                        .<Node>map(code -> DueReader.as(cell, code))
                        .orElse(cell)
                : cell;
    }

    private List<Node> tasks(SheetTable sheet) {
        List<Node> tasks = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        for (int row : sheet.rows()) {
            boolean begins = SheetTable.isFilled(sheet.own(row, Column.TASK_NUMBER))
                    || SheetTable.isFilled(sheet.own(row, Column.TASK_CONTENT))
                    || SheetTable.isFilled(sheet.own(row, Column.TASK_SECTION));
            if (begins && !block.isEmpty()) {
                tasks.add(task(sheet, block));
                block.clear();
            }
            block.add(row);
        }
        if (!block.isEmpty()) {
            tasks.add(task(sheet, block));
        }
        return tasks;
    }

    /** A task begins with a number, a section or content; rows below without any of them go on with it. */
    private Node task(SheetTable sheet, List<Integer> rows) {
        int first = rows.getFirst();
        Map<String, Node> fields = new LinkedHashMap<>();
        List<Node> schedules = new ArrayList<>();
        for (Column column : Table.TASKS.columns()) {
            switch (column) {
                case TASK_LEAD, TASK_COORDINATING, TASK_SUPERVISING, TASK_PRODUCTS ->
                    fields.put(column.field(), list(sheet, rows, column));
                case TASK_KIND -> rows.forEach(row -> schedules.addAll(schedule(sheet, row)));
                case TASK_WHEN, TASK_TEXT, TASK_SCHEDULE_LINE -> {
                    // read with the kind
                }
                default -> {
                    Node cell = sheet.at(first, column);
                    if (!column.isLine() || SheetTable.isFilled(cell)) {
                        fields.put(column.field(), cell);
                    }
                }
            }
        }
        if (!schedules.isEmpty()) {
            fields.put("schedules", new Node.Sequence(schedules, first + 1));
        }
        return sheet.row(first, fields);
    }

    private static Node list(SheetTable sheet, List<Integer> rows, Column column) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Node cell = i == 0 ? sheet.at(rows.get(i), column) : sheet.own(rows.get(i), column);
            if (cell instanceof Node.Scalar scalar && !scalar.isNull()) {
                String separator = scalar.text().indexOf('\n') >= 0 ? "\n" : ";";
                Arrays.stream(scalar.text().split(separator))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .forEach(item -> items.add(DueReader.as(cell, item)));
            } else if (SheetTable.isFilled(cell)) {
                items.add(cell);
            }
        }
        return new Node.Sequence(items, rows.getFirst() + 1);
    }

    private List<Node> schedule(SheetTable sheet, int row) {
        Node kind = sheet.own(row, Column.TASK_KIND);
        Node when = sheet.own(row, Column.TASK_WHEN);
        Node text = sheet.own(row, Column.TASK_TEXT);
        if (!SheetTable.isFilled(kind) && !SheetTable.isFilled(when) && !SheetTable.isFilled(text)) {
            return List.of();
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        DueKind known = kind(kind, when);
        if (known != null && when instanceof Node.Scalar scalar) {
            fields.putAll(due.read(known, scalar));
        } else {
            fields.put("kind", kind);
            if (SheetTable.isFilled(when)) {
                fields.put("date", when);
            }
        }
        fields.put("text", text);
        Node line = sheet.own(row, Column.TASK_SCHEDULE_LINE);
        Node taskLine = sheet.own(row, Column.TASK_LINE);
        if (SheetTable.isFilled(line)) {
            fields.put("line", line);
        } else if (SheetTable.isFilled(taskLine)) {
            fields.put("line", taskLine);
        }
        return List.of(sheet.row(row, fields));
    }

    /** Words without a kind are words; a day without one is left to be reported. */
    private @Nullable DueKind kind(Node kind, Node when) {
        if (!SheetTable.isFilled(kind)) {
            return SheetTable.isFilled(when) ? null : DueKind.TEXT;
        }
        return kind instanceof Node.Scalar scalar
                ? vocabulary
                        .choices("kind")
                        .code(scalar.text())
                        .map(DueKind::valueOf)
                        .orElse(null)
                : null;
    }
}
