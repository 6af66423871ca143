package vn.motcua.report.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.Rank;

/** A ranking as a table; units without figures stand below it, without a place. */
public record RankingTable(Wording wording) {

    private static final int NAME = 26;
    private static final int WORD = 12;

    /**
     * A unit.
     *
     * @param place null without figures
     * @param gained places gained since the period before, negative for lost; null unless both are known
     */
    public record Row(
            @Nullable Integer place,
            String unit,
            String name,
            long resolved,
            @Nullable BigDecimal onTime,
            @Nullable BigDecimal score,
            @Nullable String band,
            @Nullable Integer gained) {

        static Row of(Rank rank) {
            Integer last = rank.lastPlace();
            return new Row(
                    rank.place(),
                    rank.unit(),
                    rank.name(),
                    rank.resolved(),
                    rank.onTime(),
                    rank.score(),
                    rank.band(),
                    last == null ? null : Integer.valueOf(last - rank.place()));
        }

        static Row silent(String unit, String name) {
            return new Row(null, unit, name, 0, null, null, null, null);
        }
    }

    /** The table. */
    public Table of(List<Row> rows) {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(Arrays.asList(
                    row.place() == null ? null : row.place().longValue(),
                    row.unit(),
                    row.name(),
                    row.resolved(),
                    row.onTime(),
                    row.score(),
                    row.place() == null ? wording.get("verdict.NO_DATA") : row.band(),
                    moved(row)));
        }
        return Table.plain(columns(), cells);
    }

    private List<Column> columns() {
        return List.of(
                Column.number(wording.get("ranking.place")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.unit"), NAME),
                Column.count(wording.get("column.resolved")),
                Column.decimal(wording.get("ranking.on-time")),
                Column.decimal(wording.get("ranking.score")),
                Column.text(wording.get("document.score-band"), WORD),
                Column.text(wording.get("ranking.moved"), WORD));
    }

    private @Nullable String moved(Row row) {
        if (row.place() == null) {
            return null;
        }
        Integer gained = row.gained();
        if (gained == null) {
            return wording.get("ranking.moved.new");
        }
        return gained == 0
                ? wording.get("ranking.moved.same")
                : wording.get(gained > 0 ? "ranking.moved.up" : "ranking.moved.down", Math.abs(gained));
    }
}
