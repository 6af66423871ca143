package vn.motcua.plan.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.UnmatchedText;
import vn.motcua.plan.schedule.Schedule;

/** What a plan says, as rows of cells; a cell is a text or a number. */
final class Rows {

    private static final int LONGEST_CELL = 30_000;

    private final Vocabulary vocabulary;
    private final DuePrinter due;

    Rows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.due = new DuePrinter(vocabulary.days());
    }

    Map<Column, Object> target(PlanTarget target) {
        Map<Column, Object> row = new EnumMap<>(Column.class);
        String group = target.sectorGroup();
        row.put(Column.TARGET_INDICATOR, vocabulary.choices("indicator").label(target.indicator()));
        put(
                row,
                Column.TARGET_SECTOR_GROUP,
                group == null ? null : vocabulary.choices("sectorGroup").label(group));
        row.put(
                Column.TARGET_FORM,
                vocabulary.choices("form").label(target.form().name()));
        row.put(Column.TARGET_VALUE, target.value());
        put(row, Column.TARGET_STRETCH, target.stretch());
        put(row, Column.TARGET_BASE, target.base());
        put(row, Column.TARGET_LINE, target.line());
        return row;
    }

    /** A row, and below it what does not fit: further schedules, and lists that are too long for a cell. */
    List<Map<Column, Object>> task(PlanTask task) {
        List<Map<Column, Object>> rows = new ArrayList<>();
        Map<Column, Object> first = row(rows, 0);
        first.put(Column.TASK_NUMBER, task.number());
        first.put(Column.TASK_SECTION, task.section());
        first.put(Column.TASK_CONTENT, task.content());
        first.put(Column.TASK_ID, task.id());
        put(first, Column.TASK_LINE, task.line());
        list(rows, Column.TASK_LEAD, task.lead());
        list(rows, Column.TASK_COORDINATING, task.coordinating());
        list(rows, Column.TASK_SUPERVISING, task.supervising());
        list(rows, Column.TASK_PRODUCTS, task.products());
        List<Schedule> schedules = task.schedules();
        if (schedules.size() != 1 || !isUnsaid(schedules.getFirst(), task)) {
            for (int i = 0; i < schedules.size(); i++) {
                schedule(row(rows, i), schedules.get(i), task);
            }
        }
        return rows;
    }

    private static boolean isUnsaid(Schedule schedule, PlanTask task) {
        return schedule instanceof Schedule.Text text
                && text.printed().text().isEmpty()
                && Objects.equals(text.printed().line(), task.line());
    }

    private void schedule(Map<Column, Object> row, Schedule schedule, PlanTask task) {
        row.put(
                Column.TASK_KIND,
                vocabulary.choices("kind").label(DueKind.of(schedule).name()));
        row.put(Column.TASK_WHEN, due.print(schedule));
        row.put(Column.TASK_TEXT, schedule.printed().text());
        if (!Objects.equals(schedule.printed().line(), task.line())) {
            put(row, Column.TASK_SCHEDULE_LINE, schedule.printed().line());
        }
    }

    private static void list(List<Map<Column, Object>> rows, Column column, List<String> items) {
        StringBuilder cell = new StringBuilder();
        int at = 0;
        for (String item : items) {
            String line = item.replaceAll("\\R", " ");
            if (!cell.isEmpty() && cell.length() + line.length() > LONGEST_CELL) {
                row(rows, at++).put(column, cell.toString());
                cell.setLength(0);
            }
            cell.append(cell.isEmpty() ? "" : "\n").append(line);
        }
        boolean looksLikeSeveral = items.size() == 1 && items.getFirst().contains(";");
        put(row(rows, at), column, looksLikeSeveral ? cell + "\n" : cell.toString());
    }

    Map<Column, Object> deadline(Schedule.Recurring deadline) {
        Map<Column, Object> row = new EnumMap<>(Column.class);
        row.put(
                Column.DEADLINE_PERIOD,
                vocabulary.choices("rhythm").label(deadline.rhythm().name()));
        row.put(Column.DEADLINE_WHEN, due.recurring(deadline));
        row.put(Column.DEADLINE_TEXT, deadline.printed().text());
        put(row, Column.DEADLINE_LINE, deadline.printed().line());
        return row;
    }

    static Map<Column, Object> unmatched(UnmatchedText unmatched) {
        Map<Column, Object> row = new EnumMap<>(Column.class);
        put(row, Column.UNMATCHED_LINE, unmatched.line());
        row.put(Column.UNMATCHED_TEXT, unmatched.text());
        return row;
    }

    private static Map<Column, Object> row(List<Map<Column, Object>> rows, int at) {
        while (rows.size() <= at) {
            rows.add(new EnumMap<>(Column.class));
        }
        return rows.get(at);
    }

    private static void put(Map<Column, Object> row, Column column, @Nullable Object value) {
        if (value != null) {
            row.put(column, value);
        }
    }
}
