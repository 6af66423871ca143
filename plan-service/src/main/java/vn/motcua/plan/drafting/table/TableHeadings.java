package vn.motcua.plan.drafting.table;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.ColumnRole;
import vn.motcua.plan.drafting.text.LinedText;

/** Tells rows of headings from rows that hold something. */
final class TableHeadings {

    private static final int LONGEST = 90;

    private final ColumnNames names;

    TableHeadings(ColumnNames names) {
        this.names = names;
    }

    /** The columns that a row heads; empty when it is no row of headings. */
    Optional<TableColumns> in(Block.Row row) {
        Map<Integer, ColumnRole> roles = roles(row);
        Set<ColumnRole> distinct = new HashSet<>(roles.values());
        long filled = filled(row);
        boolean named = distinct.contains(ColumnRole.CONTENT) || distinct.contains(ColumnRole.INDICATOR);
        boolean most = roles.size() * 3L >= filled * 2 && distinct.size() >= Math.min(3, filled);
        boolean counted = row.cells().stream().anyMatch(cell -> RowNumber.isCounted(cell.text()));
        boolean heading = named && filled >= 2 && most && !counted;
        return heading ? Optional.of(new TableColumns(roles, row)) : Optional.empty();
    }

    /** Whether a row goes on with the headings above it, as below cells that lie across several columns. */
    boolean continues(Block.Row row, TableColumns above) {
        Map<Integer, ColumnRole> more = roles(row);
        long filled = filled(row);
        if (above.numbers(row)
                || filled == 0
                || more.size() < filled
                || row.cell(0).text().length() > LONGEST) {
            return false;
        }
        above.extend(more);
        return true;
    }

    private static long filled(Block.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private Map<Integer, ColumnRole> roles(Block.Row row) {
        Map<Integer, ColumnRole> roles = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            LinedText cell = row.cells().get(i);
            if (!cell.isEmpty() && cell.text().length() <= LONGEST) {
                names.role(cell.text()).ifPresent(role -> {
                    if (!roles.containsValue(role)) {
                        roles.put(column, role);
                    }
                });
            }
        }
        return roles;
    }
}
