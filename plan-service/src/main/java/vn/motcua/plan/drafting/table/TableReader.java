package vn.motcua.plan.drafting.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.task.DraftedTask;
import vn.motcua.plan.drafting.task.Source;
import vn.motcua.plan.drafting.text.Block;

/** Reads tables: a row with content is a task, a row with a level to reach is a target. Used for one document. */
public final class TableReader {

    private final TableHeadings headings;
    private final RowPlace place = new RowPlace();
    private final List<Source> sources = new ArrayList<>();
    private final OpenTask open = new OpenTask(place, sources);
    private final TaskRows tasks = new TaskRows(place, open, sources);
    private final TargetRows targets = new TargetRows(place, sources);
    private @Nullable TableColumns columns;
    private boolean afterHeading;

    public TableReader(ColumnNames names) {
        this.headings = new TableHeadings(names);
    }

    /** The tasks that are complete. */
    public List<DraftedTask> tasks() {
        return open.tasks();
    }

    /** The texts of cells. */
    public List<Source> sources() {
        return sources;
    }

    /** What is open is complete. */
    public void finish() {
        open.close();
    }

    /** The chapter that rows stand below, where a table names none itself. */
    public void under(String chapter) {
        open.close();
        place.under(chapter);
    }

    /** Takes the next row. */
    public void take(Block.Row row) {
        Optional<TableColumns> heading = headings.in(row);
        if (heading.isPresent()) {
            open.close();
            columns = heading.get();
            afterHeading = true;
            return;
        }
        TableColumns known = columns;
        if (known == null) {
            row.cells().forEach(cell -> sources.add(new Source(cell, "", null, false)));
            return;
        }
        if (afterHeading && headings.continues(row, known)) {
            return;
        }
        if (row.cells().stream().filter(cell -> !cell.isEmpty()).allMatch(cell -> RowNumber.isOfColumn(cell.text()))) {
            return;
        }
        afterHeading = false;
        if (known.ofTargets()) {
            targets.take(known, row);
        } else {
            tasks.take(known, row);
        }
    }
}
