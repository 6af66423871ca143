package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which column holds what. */
final class TableColumns {

    private static final int LONGEST_HEADING = 90;
    static final Pattern RATE_UNIT = Pattern.compile("%|phần trăm");
    static final Set<ColumnRole> OF_TASKS = Set.of(
            ColumnRole.LEAD, ColumnRole.COORDINATING, ColumnRole.SUPERVISING, ColumnRole.PRODUCT, ColumnRole.TIME);
    private final Map<Integer, ColumnRole> roles;
    private final boolean inPercent;

    TableColumns(Map<Integer, ColumnRole> roles, Block.Row headings) {
        this.roles = roles;
        this.inPercent =
                RATE_UNIT.matcher(cell(headings, ColumnRole.VALUE).text()).find();
    }

    static Map<Integer, ColumnRole> roles(Block.Row row, Vocabulary vocabulary) {
        Map<Integer, ColumnRole> roles = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            LinedText cell = row.cells().get(i);
            if (!cell.isEmpty() && cell.text().length() <= LONGEST_HEADING) {
                vocabulary.column(cell.text()).ifPresent(role -> {
                    if (!roles.containsValue(role)) {
                        roles.put(column, role);
                    }
                });
            }
        }
        return roles;
    }

    /** A second row of headings below cells that lie across several columns. */
    boolean extendedBy(Block.Row row, Vocabulary vocabulary) {
        Map<Integer, ColumnRole> more = roles(row, vocabulary);
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        boolean numbered = roles.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == ColumnRole.NUMBER
                        && !row.cell(entry.getKey()).isEmpty());
        if (numbered
                || filled == 0
                || more.size() < filled
                || row.cell(0).text().length() > LONGEST_HEADING) {
            return false;
        }
        more.forEach((column, role) -> {
            roles.values().removeIf(known -> known == role);
            roles.put(column, role);
        });
        return true;
    }

    boolean has(ColumnRole role) {
        return roles.containsValue(role);
    }

    /** Whether a column of that role tells more than number and content. */
    boolean tells(ColumnRole role) {
        boolean content = role == ColumnRole.CONTENT || (role == ColumnRole.INDICATOR && !has(ColumnRole.CONTENT));
        return role != ColumnRole.NUMBER && !content && has(role);
    }

    boolean inPercent() {
        return inPercent;
    }

    boolean ofTargets() {
        boolean ofTasks =
                OF_TASKS.stream().filter(role -> role != ColumnRole.LEAD).anyMatch(this::has);
        return (has(ColumnRole.VALUE) || has(ColumnRole.STRETCH)) && (has(ColumnRole.INDICATOR) || !ofTasks);
    }

    LinedText cell(Block.Row row, ColumnRole role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(entry -> row.cell(entry.getKey()))
                .findFirst()
                .orElse(LinedText.EMPTY);
    }

    LinedText content(Block.Row row) {
        return has(ColumnRole.CONTENT) ? cell(row, ColumnRole.CONTENT) : cell(row, ColumnRole.INDICATOR);
    }

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
