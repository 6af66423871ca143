package vn.motcua.plan.drafting.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.ColumnRole;
import vn.motcua.plan.drafting.text.LinedText;

/** Which column holds what. */
final class TableColumns {

    private static final Pattern PERCENT = Pattern.compile("%|phần trăm");
    /** What only tasks have. */
    static final List<ColumnRole> OF_TASKS = List.of(
            ColumnRole.LEAD, ColumnRole.COORDINATING, ColumnRole.SUPERVISING, ColumnRole.PRODUCT, ColumnRole.TIME);

    private final Map<Integer, ColumnRole> roles;
    private final boolean inPercent;

    TableColumns(Map<Integer, ColumnRole> roles, Block.Row headings) {
        this.roles = new TreeMap<>(roles);
        this.inPercent = isInPercent(cell(headings, ColumnRole.VALUE));
    }

    /** Whether a text names percent as the unit (đơn vị tính). */
    static boolean isInPercent(LinedText text) {
        return PERCENT.matcher(text.text()).find();
    }

    /** Adds what a second row of headings says, below cells that lie across several columns. */
    void extend(Map<Integer, ColumnRole> more) {
        more.forEach((column, role) -> {
            roles.values().removeIf(known -> known == role);
            roles.put(column, role);
        });
    }

    /** Whether a row has something where the numbers stand. */
    boolean numbers(Block.Row row) {
        return roles.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == ColumnRole.NUMBER
                        && !row.cell(entry.getKey()).isEmpty());
    }

    boolean has(ColumnRole role) {
        return roles.containsValue(role);
    }

    /** Whether a column of that role tells more than number and content. */
    boolean tells(ColumnRole role) {
        boolean content = role == ColumnRole.CONTENT || (role == ColumnRole.INDICATOR && !has(ColumnRole.CONTENT));
        return role != ColumnRole.NUMBER && !content && has(role);
    }

    /** Whether the heading says that levels are in percent. */
    boolean inPercent() {
        return inPercent;
    }

    /** Whether the rows are targets (chỉ tiêu), not tasks. */
    boolean ofTargets() {
        boolean ofTasks =
                OF_TASKS.stream().filter(role -> role != ColumnRole.LEAD).anyMatch(this::has);
        return (has(ColumnRole.VALUE) || has(ColumnRole.STRETCH)) && (has(ColumnRole.INDICATOR) || !ofTasks);
    }

    /** The cell of the first column of that role; empty where there is none. */
    LinedText cell(Block.Row row, ColumnRole role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(entry -> row.cell(entry.getKey()))
                .findFirst()
                .orElse(LinedText.EMPTY);
    }

    /** What a row is about. */
    LinedText content(Block.Row row) {
        return has(ColumnRole.CONTENT) ? cell(row, ColumnRole.CONTENT) : cell(row, ColumnRole.INDICATOR);
    }

    /** Whether a row says who, when or what is to come of it. */
    boolean tellsOfTasks(Block.Row row) {
        return OF_TASKS.stream().anyMatch(role -> !cell(row, role).isEmpty());
    }

    /** The cells besides number, name and content. */
    List<LinedText> others(Block.Row row) {
        List<LinedText> others = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            ColumnRole role = roles.get(i);
            boolean main = role == ColumnRole.NUMBER
                    || role == ColumnRole.CONTENT
                    || role == ColumnRole.INDICATOR
                    || role == ColumnRole.VALUE
                    || role == ColumnRole.STRETCH
                    || role == ColumnRole.UNIT_OF_MEASURE;
            if (!main && !row.cells().get(i).isEmpty()) {
                others.add(row.cells().get(i));
            }
        }
        return others;
    }
}
