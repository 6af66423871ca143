package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tables: a row with content is a task, a row with a level to reach is a target. Used for one document. */
final class TableReader {

    private static final Pattern SECTION = Pattern.compile("^(?:[IVXLC]{1,6}|[A-H])[.)]?$");
    private static final Pattern SECTION_WORDS = Pattern.compile("^((?:[IVXLC]{1,6}|[A-H]))\\s*[.)/:-]\\s+(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2})*)[.)]?$");
    private static final Pattern SUB =
            Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2})+[a-zđ]?|\\d{1,3}[a-zđ]|[a-zđ]|[-+•*])[.)]?$");
    private static final Pattern OWN_NUMBER = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2})*)[.)]\\s*(?=\\p{L})");
    private static final Pattern INDEX = Pattern.compile("^\\(?\\d{1,2}\\)?(?:\\s*=.*)?$");
    private static final Pattern ONLY_NUMBER = Pattern.compile("^[≥>=\\s]*\\d{1,3}(?:[.,]\\d{1,2})?$");
    private static final Pattern BULLET = Pattern.compile("^[-–+•*\\s]+");

    private final Vocabulary vocabulary;
    private final List<DraftedTask> tasks = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private @Nullable TableColumns columns;
    private boolean afterHeading;
    private String section = "";
    private String group = "";
    private @Nullable DraftedTask current;
    private boolean tentative;
    private Map<ColumnRole, LinedText> open = new EnumMap<>(ColumnRole.class);

    TableReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<DraftedTask> tasks() {
        return tasks;
    }

    List<Source> sources() {
        return sources;
    }

    /** What is open is complete. */
    void finish() {
        close();
    }

    /** The chapter that rows stand below, where a table names none itself. */
    void under(String chapter) {
        close();
        section = chapter;
        group = "";
    }

    /** Takes the next row. */
    void take(Block.Row row) {
        Optional<TableColumns> heading = heading(row);
        if (heading.isPresent()) {
            close();
            columns = heading.get();
            afterHeading = true;
            return;
        }
        TableColumns known = columns;
        if (known == null) {
            row.cells().forEach(cell -> sources.add(new Source(cell, "", null, false)));
            return;
        }
        if (afterHeading && known.extendedBy(row, vocabulary)) {
            return;
        }
        if (row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> INDEX.matcher(cell.text()).matches())) {
            return;
        }
        afterHeading = false;
        if (known.ofTargets()) {
            target(known, row);
        } else {
            task(known, row);
        }
    }

    private Optional<TableColumns> heading(Block.Row row) {
        Map<Integer, ColumnRole> roles = TableColumns.roles(row, vocabulary);
        Set<ColumnRole> distinct = new HashSet<>(roles.values());
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        boolean names = distinct.contains(ColumnRole.CONTENT) || distinct.contains(ColumnRole.INDICATOR);
        boolean most = roles.size() * 3L >= filled * 2 && distinct.size() >= Math.min(3, filled);
        boolean counted = row.cells().stream()
                .anyMatch(cell -> SECTION.matcher(cell.text()).matches()
                        || NUMBERED.matcher(cell.text()).matches());
        boolean heading = names && filled >= 2 && most && !counted;
        return heading ? Optional.of(new TableColumns(roles, row)) : Optional.empty();
    }

    private void target(TableColumns known, Block.Row row) {
        LinedText name = known.cell(row, ColumnRole.INDICATOR).isEmpty()
                ? known.cell(row, ColumnRole.CONTENT)
                : known.cell(row, ColumnRole.INDICATOR);
        LinedText value = known.cell(row, ColumnRole.VALUE);
        LinedText stretch = known.cell(row, ColumnRole.STRETCH);
        if (value.isEmpty() && stretch.isEmpty()) {
            row.cells().forEach(cell -> sources.add(new Source(cell, section, null, false)));
            section = name.isEmpty() ? section : name.text();
            return;
        }
        boolean percent = TableColumns.RATE_UNIT
                        .matcher(known.cell(row, ColumnRole.UNIT_OF_MEASURE).text())
                        .find()
                || TableColumns.RATE_UNIT.matcher(name.text()).find()
                || known.inPercent();
        LinedText promised = name.plus(" đạt ", rate(value, percent));
        LinedText unit = known.cell(row, ColumnRole.UNIT_OF_MEASURE);
        if (!percent && !unit.isEmpty()) {
            promised = promised.plus(" ", unit);
        }
        if (!stretch.isEmpty()) {
            promised = promised.plus(value.isEmpty() ? " phấn đấu " : ", phấn đấu ", rate(stretch, percent));
        }
        sources.add(new Source(promised, section, null, false));
        known.others(row).forEach(cell -> sources.add(new Source(cell, name.text(), null, false)));
    }

    private static LinedText rate(LinedText value, boolean percent) {
        return percent && ONLY_NUMBER.matcher(value.text()).matches()
                ? new LinedText(value.text().strip() + "%", value.pieces())
                : value;
    }

    private void task(TableColumns known, Block.Row row) {
        LinedText content = known.content(row);
        String number = known.cell(row, ColumnRole.NUMBER).text().strip();
        if (number.isEmpty() && !known.has(ColumnRole.NUMBER)) {
            Matcher own = OWN_NUMBER.matcher(content.text());
            number = own.find() ? own.group(1) : "";
            content = own.hitEnd() || number.isEmpty()
                    ? content
                    : content.part(own.end(), content.text().length());
        }
        if (number.isEmpty() && isAlone(row)) {
            Matcher words = SECTION_WORDS.matcher(alone(row).text());
            if (words.find()) {
                section(
                        words.group(1),
                        alone(row).part(words.end(), alone(row).text().length()),
                        known,
                        row);
                return;
            }
        }
        if (SECTION.matcher(number).matches()) {
            if (known.cell(row, ColumnRole.LEAD).isEmpty()
                    && known.cell(row, ColumnRole.TIME).isEmpty()) {
                section(number, content, known, row);
            } else {
                section = named(number, content);
                begin(known, row, number.replaceAll("[.)]$", ""), content, false);
            }
            return;
        }
        boolean told = known.tellsOfTasks(row);
        if (number.isEmpty() && current != null && continues(known, row, content, told)) {
            append(known, row, content);
            return;
        }
        if (number.isEmpty() && !told) {
            close();
            sources.add(new Source(content, section, null, false));
            return;
        }
        if (SUB.matcher(number).matches() || number.isEmpty()) {
            if (tentative) {
                dropTentative();
            }
            String sub = number.replaceAll("[.)]$", "");
            boolean letter = sub.length() == 1 && Character.isLetter(sub.charAt(0));
            boolean sign = !sub.isEmpty() && !Character.isLetterOrDigit(sub.charAt(0));
            begin(known, row, sub.isEmpty() || sign ? group : letter ? group + sub : sub, content, false);
            return;
        }
        Matcher numbered = NUMBERED.matcher(number);
        group = numbered.matches() ? numbered.group(1) : number;
        begin(known, row, group, content, !told);
    }

    private static boolean isAlone(Block.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
    }

    private static LinedText alone(Block.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(LinedText.EMPTY);
    }

    private void section(String number, LinedText content, TableColumns known, Block.Row row) {
        close();
        section = named(number, content);
        group = "";
        sources.add(new Source(content, "", null, false));
        for (ColumnRole role : TableColumns.OF_TASKS) {
            LinedText cell = known.cell(row, role);
            if (!cell.isEmpty() && !cell.text().equals(content.text())) {
                sources.add(new Source(cell, content.text(), null, false));
            }
        }
    }

    private static String named(String number, LinedText content) {
        return number.replaceAll("[.)]$", "") + ". "
                + Markup.shown(content.text()).replace('\n', ' ');
    }

    /** Whether a row without a number goes on with the task above, as after the end of a page. */
    private boolean continues(TableColumns known, Block.Row row, LinedText content, boolean told) {
        String words = BULLET.matcher(content.text()).replaceAll("");
        if (words.isEmpty() || Character.isLowerCase(words.codePointAt(0))) {
            return true;
        }
        boolean item = BULLET.matcher(content.text()).find();
        if (!told) {
            return !tentative && (row.afterBlank() || item);
        }
        boolean noLeadNoTime = known.cell(row, ColumnRole.LEAD).isEmpty()
                && known.cell(row, ColumnRole.TIME).isEmpty();
        return noLeadNoTime && (row.afterBlank() || known.others(row).stream().anyMatch(TableReader::beginsLower));
    }

    private static boolean beginsLower(LinedText cell) {
        String words = BULLET.matcher(cell.text()).replaceAll("");
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    private void begin(TableColumns known, Block.Row row, String number, LinedText content, boolean perhapsGroup) {
        Map<ColumnRole, LinedText> above = open;
        close();
        DraftedTask task = new DraftedTask(row.line(), number, section);
        current = task;
        tentative = perhapsGroup;
        open = new EnumMap<>(ColumnRole.class);
        open.put(ColumnRole.CONTENT, content);
        for (ColumnRole role : ColumnRole.values()) {
            if (known.tells(role)) {
                open.put(role, known.cell(row, role));
            }
        }
        LinedText leadAbove = above.get(ColumnRole.LEAD);
        if (known.has(ColumnRole.LEAD)
                && known.cell(row, ColumnRole.LEAD).isEmpty()
                && leadAbove != null
                && !leadAbove.isEmpty()
                && known.tellsOfTasks(row)) {
            open.put(ColumnRole.LEAD, leadAbove);
            task.marks().add("draft.lead-above");
        }
    }

    private void append(TableColumns known, Block.Row row, LinedText content) {
        open.merge(ColumnRole.CONTENT, content, (one, more) -> one.plus(" ", more));
        for (ColumnRole role : ColumnRole.values()) {
            if (known.tells(role)) {
                open.merge(role, known.cell(row, role), (one, more) -> one.plus(" ", more));
            }
        }
    }

    private void dropTentative() {
        LinedText content = Objects.requireNonNullElse(open.get(ColumnRole.CONTENT), LinedText.EMPTY);
        sources.add(new Source(content, section, null, false));
        current = null;
        tentative = false;
        open = new EnumMap<>(ColumnRole.class);
    }

    private void close() {
        DraftedTask task = current;
        if (task != null) {
            LinedText content = Objects.requireNonNullElse(open.get(ColumnRole.CONTENT), LinedText.EMPTY);
            task.content().add(content);
            sources.add(new Source(content, section, task, false));
            open.forEach((role, text) -> {
                switch (role) {
                    case LEAD, COORDINATING, SUPERVISING, TIME -> task.tell(role, text);
                    case PRODUCT -> {
                        task.tell(role, text);
                        sources.add(new Source(text, content.text(), task, true));
                    }
                    case INDICATOR, VALUE, STRETCH -> {
                        task.tell(ColumnRole.PRODUCT, text);
                        sources.add(new Source(text, content.text(), task, false));
                    }
                    case NOTE, BASE, UNIT_OF_MEASURE -> sources.add(new Source(text, content.text(), task, true));
                    case NUMBER, CONTENT -> {}
                }
            });
            tasks.add(task);
        }
        current = null;
        tentative = false;
        open = new EnumMap<>(ColumnRole.class);
    }
}
