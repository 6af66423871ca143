package vn.motcua.report.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a document.
 *
 * @param name short, for a sheet's tab
 * @param heading lines above the table
 * @param rows cells are texts, whole numbers, decimals or null
 * @param firstSum the column from which on a last row adds up all rows; -1 for no such row
 * @param sumName what that row is called
 */
public record Table(
        String name,
        List<String> heading,
        List<String> header,
        List<List<@Nullable Object>> rows,
        int firstSum,
        String sumName) {

    /** A table without a last row that adds up. */
    static Table plain(String name, List<String> heading, List<String> header, List<List<@Nullable Object>> rows) {
        return new Table(name, heading, header, rows, -1, "");
    }

    /** True when the last row adds up. */
    public boolean hasSum() {
        return firstSum >= 0;
    }
}
