package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.ReportContent;
import vn.motcua.report.content.TaskStates;

/** How the tasks of plans stand, by unit. */
record TaskSections(Wording wording) implements Sections {

    private static final int NAME = 26;
    private static final List<String> STATES = List.of("DONE", "ONGOING", "NOT_DUE", "DUE_SOON", "OVERDUE");

    @Override
    public List<Section> of(ClosedReport report) {
        return report.content().map(ReportContent::tasks).stream()
                .map(tasks -> section(report, tasks))
                .toList();
    }

    private Section section(ClosedReport report, TaskStates tasks) {
        boolean none = tasks.units().isEmpty();
        return new Section(
                wording.get("document.tab.tasks"),
                wording.get("document.tasks"),
                report.unitTables(),
                List.of(wording.get(none ? "document.nothing" : "tasks.at", Days.of(tasks.at()))),
                null,
                none ? null : new Table(columns(), rows(tasks), wording.get("document.total")));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.unit"), NAME)));
        STATES.forEach(state -> columns.add(Column.sum(wording.get("task." + state))));
        return columns;
    }

    private static List<List<@Nullable Object>> rows(TaskStates tasks) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (TaskStates.OfUnit unit : tasks.units()) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(rows.size() + 1L, unit.unit(), unit.name()));
            STATES.forEach(
                    state -> cells.add(unit.states().getOrDefault(state, 0).longValue()));
            rows.add(cells);
        }
        return rows;
    }
}
