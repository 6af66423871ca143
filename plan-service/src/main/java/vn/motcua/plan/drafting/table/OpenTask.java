package vn.motcua.plan.drafting.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.task.DraftedTask;
import vn.motcua.plan.drafting.task.Source;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.ColumnRole;
import vn.motcua.plan.drafting.text.LinedText;

/** The task that the last rows are of: the next may go on with it. Used for one document. */
final class OpenTask {

    private final RowPlace place;
    private final List<Source> sources;
    private final List<DraftedTask> tasks = new ArrayList<>();
    private @Nullable DraftedTask task;
    private boolean tentative;
    private Map<ColumnRole, LinedText> cells = new EnumMap<>(ColumnRole.class);

    /**
     * No task yet.
     *
     * @param sources where the texts of complete tasks are added
     */
    OpenTask(RowPlace place, List<Source> sources) {
        this.place = place;
        this.sources = sources;
    }

    /** The complete ones. */
    List<DraftedTask> tasks() {
        return tasks;
    }

    boolean isOpen() {
        return task != null;
    }

    /** Whether what is open may only head the rows below it. */
    boolean isTentative() {
        return tentative;
    }

    /**
     * A row begins a task; the one before is complete.
     *
     * @param perhapsHeading whether the row may only head the rows below it
     */
    void begin(TableColumns columns, Block.Row row, String number, LinedText content, boolean perhapsHeading) {
        Map<ColumnRole, LinedText> above = cells;
        close();
        DraftedTask begun = new DraftedTask(row.line(), number, place.section());
        task = begun;
        tentative = perhapsHeading;
        cells = new EnumMap<>(ColumnRole.class);
        cells.put(ColumnRole.CONTENT, content);
        for (ColumnRole role : ColumnRole.values()) {
            if (columns.tells(role)) {
                cells.put(role, columns.cell(row, role));
            }
        }
        LinedText leadAbove = above.get(ColumnRole.LEAD);
        if (columns.has(ColumnRole.LEAD)
                && columns.cell(row, ColumnRole.LEAD).isEmpty()
                && leadAbove != null
                && !leadAbove.isEmpty()
                && columns.tellsOfTasks(row)) {
            cells.put(ColumnRole.LEAD, leadAbove);
            begun.marks().add("draft.lead-above");
        }
    }

    /** A row goes on with the task. */
    void append(TableColumns columns, Block.Row row, LinedText content) {
        cells.merge(ColumnRole.CONTENT, content, (one, more) -> one.plus(" ", more));
        for (ColumnRole role : ColumnRole.values()) {
            if (columns.tells(role)) {
                cells.merge(role, columns.cell(row, role), (one, more) -> one.plus(" ", more));
            }
        }
    }

    /** What was open heads the rows below it and is no task. */
    void drop() {
        sources.add(new Source(content(), place.section(), null, false));
        clear();
    }

    /** What is open is complete. */
    void close() {
        DraftedTask complete = task;
        if (complete != null) {
            LinedText content = content();
            complete.content().add(content);
            sources.add(new Source(content, place.section(), complete, false));
            cells.forEach((role, text) -> {
                switch (role) {
                    case LEAD, COORDINATING, SUPERVISING, TIME -> complete.tell(role, text);
                    case PRODUCT -> {
                        complete.tell(role, text);
                        sources.add(new Source(text, content.text(), complete, true));
                    }
                    case INDICATOR, VALUE, STRETCH -> {
                        complete.tell(ColumnRole.PRODUCT, text);
                        sources.add(new Source(text, content.text(), complete, false));
                    }
                    case NOTE, BASE, UNIT_OF_MEASURE -> sources.add(new Source(text, content.text(), complete, true));
                    case NUMBER, CONTENT -> {}
                }
            });
            tasks.add(complete);
        }
        clear();
    }

    private LinedText content() {
        return Objects.requireNonNullElse(cells.get(ColumnRole.CONTENT), LinedText.EMPTY);
    }

    private void clear() {
        task = null;
        tentative = false;
        cells = new EnumMap<>(ColumnRole.class);
    }
}
