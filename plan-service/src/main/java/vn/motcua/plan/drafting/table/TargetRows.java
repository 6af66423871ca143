package vn.motcua.plan.drafting.table;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.plan.drafting.task.Source;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.ColumnRole;
import vn.motcua.plan.drafting.text.LinedText;

/** Reads rows with a level to reach as the sentences that they stand for: each is a target (chỉ tiêu). */
final class TargetRows {

    private static final Pattern ONLY_NUMBER = Pattern.compile("^[≥>=\\s]*\\d{1,3}(?:[.,]\\d{1,2})?$");

    private final RowPlace place;
    private final List<Source> sources;

    /**
     * Rows of one document.
     *
     * @param sources where the sentences are added
     */
    TargetRows(RowPlace place, List<Source> sources) {
        this.place = place;
        this.sources = sources;
    }

    /** Takes the next row; one without a level heads those below it. */
    void take(TableColumns columns, Block.Row row) {
        LinedText name = columns.cell(row, ColumnRole.INDICATOR).isEmpty()
                ? columns.cell(row, ColumnRole.CONTENT)
                : columns.cell(row, ColumnRole.INDICATOR);
        LinedText value = columns.cell(row, ColumnRole.VALUE);
        LinedText stretch = columns.cell(row, ColumnRole.STRETCH);
        if (value.isEmpty() && stretch.isEmpty()) {
            row.cells().forEach(cell -> sources.add(new Source(cell, place.section(), null, false)));
            if (!name.isEmpty()) {
                place.within(name.text());
            }
            return;
        }
        LinedText unit = columns.cell(row, ColumnRole.UNIT_OF_MEASURE);
        boolean percent = TableColumns.isInPercent(unit) || TableColumns.isInPercent(name) || columns.inPercent();
        LinedText promised = name.plus(" đạt ", rate(value, percent));
        if (!percent && !unit.isEmpty()) {
            promised = promised.plus(" ", unit);
        }
        if (!stretch.isEmpty()) {
            promised = promised.plus(value.isEmpty() ? " phấn đấu " : ", phấn đấu ", rate(stretch, percent));
        }
        sources.add(new Source(promised, place.section(), null, false));
        columns.others(row).forEach(cell -> sources.add(new Source(cell, name.text(), null, false)));
    }

    private static LinedText rate(LinedText value, boolean percent) {
        return percent && ONLY_NUMBER.matcher(value.text()).matches()
                ? new LinedText(value.text().strip() + "%", value.pieces())
                : value;
    }
}
