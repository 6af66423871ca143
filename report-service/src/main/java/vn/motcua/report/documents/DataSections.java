package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.ReportContent;
import vn.motcua.report.content.UnitData;

/** How complete the data of each unit is: confirmed, in time, still the same, and when it last sent something. */
record DataSections(Wording wording) implements Sections {

    private static final int NAME = 22;
    private static final int MOMENT = 13;
    private static final int WORD = 9;
    private static final int REMARK = 18;

    @Override
    public List<Section> of(ClosedReport report) {
        List<UnitData> units = report.content().map(ReportContent::data).orElse(List.of());
        if (units.isEmpty()) {
            return List.of();
        }
        long confirmed =
                units.stream().filter(unit -> unit.confirmedAt() != null).count();
        return List.of(new Section(
                wording.get("document.tab.data"),
                wording.get("document.data"),
                report.unitTables(),
                List.of(wording.get("data.confirmed", confirmed, units.size())),
                null,
                Table.plain(columns(), rows(units))));
    }

    private List<Column> columns() {
        return List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.unit"), NAME),
                Column.text(wording.get("data.confirmed-at"), MOMENT),
                Column.text(wording.get("data.in-time"), WORD),
                Column.text(wording.get("data.changed-since"), WORD),
                Column.text(wording.get("data.remark"), REMARK),
                Column.text(wording.get("data.last-arrival"), MOMENT));
    }

    private List<List<@Nullable Object>> rows(List<UnitData> units) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UnitData unit : units) {
            rows.add(Arrays.asList(
                    rows.size() + 1L,
                    unit.unit(),
                    unit.name(),
                    unit.confirmedAt() == null ? wording.get("data.silent") : Days.of(unit.confirmedAt()),
                    word(unit.inTime()),
                    word(unit.changedSince()),
                    unit.remark(),
                    unit.lastArrival() == null ? null : Days.of(unit.lastArrival())));
        }
        return rows;
    }

    private @Nullable String word(@Nullable Boolean answer) {
        return answer == null ? null : wording.get(answer ? "document.yes" : "document.no");
    }
}
