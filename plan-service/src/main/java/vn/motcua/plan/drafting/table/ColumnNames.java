package vn.motcua.plan.drafting.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.plan.drafting.text.ColumnRole;
import vn.motcua.plan.drafting.text.Plain;

/**
 * How plans head the columns of their tables: the part of the vocabulary that tables are read by.
 *
 * @param columns the first whose name is found in a heading counts
 */
public record ColumnNames(Plain plain, List<Column> columns) {

    public ColumnNames {
        columns = List.copyOf(columns);
    }

    /** What a column's heading says it holds. */
    Optional<ColumnRole> role(String heading) {
        String compared = plain.of(heading);
        return columns.stream()
                .filter(column -> column.names().matcher(compared).find())
                .map(Column::role)
                .findFirst();
    }

    /** What columns that hold one thing are called, in plain text. */
    public record Column(ColumnRole role, Pattern names) {}
}
