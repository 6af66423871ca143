package vn.motcua.plan.drafting.table;

import java.util.List;
import java.util.Optional;
import vn.motcua.plan.drafting.task.Source;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.ColumnRole;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.drafting.text.Markup;

/** Reads rows with content: each is a task (nhiệm vụ), a chapter, a part of the task above, or a line about tasks. */
final class TaskRows {

    private final RowPlace place;
    private final OpenTask open;
    private final List<Source> sources;

    /**
     * Rows of one document.
     *
     * @param sources where texts of no task are added
     */
    TaskRows(RowPlace place, OpenTask open, List<Source> sources) {
        this.place = place;
        this.open = open;
        this.sources = sources;
    }

    /** Takes the next row. */
    void take(TableColumns columns, Block.Row row) {
        RowNumber number =
                new RowNumber(columns.cell(row, ColumnRole.NUMBER).text().strip());
        LinedText content = columns.content(row);
        if (number.isEmpty() && !columns.has(ColumnRole.NUMBER)) {
            Optional<RowNumber.Numbered> own = RowNumber.beforeTask(content);
            number = own.map(RowNumber.Numbered::number).orElse(number);
            content = own.map(RowNumber.Numbered::text).orElse(content);
        }
        if (number.isEmpty()) {
            Optional<RowNumber.Numbered> chapter = alone(row).flatMap(RowNumber::beforeSection);
            if (chapter.isPresent()) {
                section(chapter.get().number(), chapter.get().text(), columns, row);
                return;
            }
        }
        if (number.isOfSection()) {
            chapter(number, content, columns, row);
        } else if (number.isEmpty()) {
            unnumbered(content, columns, row);
        } else if (number.isSub()) {
            sub(number, content, columns, row);
        } else {
            place.group(number.group());
            open.begin(columns, row, place.group(), content, !columns.tellsOfTasks(row));
        }
    }

    private void chapter(RowNumber number, LinedText content, TableColumns columns, Block.Row row) {
        if (hasNoLeadNorTime(columns, row)) {
            section(number, content, columns, row);
        } else {
            place.within(named(number, content));
            open.begin(columns, row, number.plain(), content, false);
        }
    }

    private void unnumbered(LinedText content, TableColumns columns, Block.Row row) {
        boolean told = columns.tellsOfTasks(row);
        if (open.isOpen() && continues(columns, row, content, told)) {
            open.append(columns, row, content);
        } else if (told) {
            sub(new RowNumber(""), content, columns, row);
        } else {
            open.close();
            sources.add(new Source(content, place.section(), null, false));
        }
    }

    private void sub(RowNumber number, LinedText content, TableColumns columns, Block.Row row) {
        if (open.isTentative()) {
            open.drop();
        }
        open.begin(columns, row, number.below(place.group()), content, false);
    }

    /** The only cell of a row that holds something. */
    private static Optional<LinedText> alone(Block.Row row) {
        List<LinedText> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() == 1 ? Optional.of(filled.getFirst()) : Optional.empty();
    }

    private static boolean hasNoLeadNorTime(TableColumns columns, Block.Row row) {
        return columns.cell(row, ColumnRole.LEAD).isEmpty()
                && columns.cell(row, ColumnRole.TIME).isEmpty();
    }

    private void section(RowNumber number, LinedText content, TableColumns columns, Block.Row row) {
        open.close();
        place.under(named(number, content));
        sources.add(new Source(content, "", null, false));
        for (ColumnRole role : TableColumns.OF_TASKS) {
            LinedText cell = columns.cell(row, role);
            if (!cell.isEmpty() && !cell.text().equals(content.text())) {
                sources.add(new Source(cell, content.text(), null, false));
            }
        }
    }

    private static String named(RowNumber number, LinedText content) {
        return number.plain() + ". " + Markup.shown(content.text()).replace('\n', ' ');
    }

    /** Whether a row without a number goes on with the task above, as after the end of a page. */
    private boolean continues(TableColumns columns, Block.Row row, LinedText content, boolean told) {
        if (Markup.withoutBullets(content.text()).isEmpty() || beginsLower(content)) {
            return true;
        }
        boolean item = Markup.hasBullet(content.text());
        if (!told) {
            return !open.isTentative() && (row.afterBlank() || item);
        }
        return hasNoLeadNorTime(columns, row)
                && (row.afterBlank() || columns.others(row).stream().anyMatch(TaskRows::beginsLower));
    }

    private static boolean beginsLower(LinedText cell) {
        String words = Markup.withoutBullets(cell.text());
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }
}
