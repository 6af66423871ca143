package vn.motcua.report.publiclists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.Lateness;
import vn.motcua.report.documents.Column;
import vn.motcua.report.documents.Issuer;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Table;
import vn.motcua.report.documents.Wording;

/** The list of late units as a notice. */
public record LateUnitsDocument(Wording wording) {

    private static final int NAME = 22;

    /** The notice of a list. */
    public ReportDocument of(LateUnits list, Issuer issuer, Locale language, Instant made) {
        Notice notice = new Notice(wording, language, issuer, made);
        return notice.of(
                "late-units",
                notice.period(list.period(), list.from(), list.to()),
                List.of(
                        wording.get(
                                "public.late-units.count",
                                list.items().size(),
                                list.units(),
                                list.total().late(),
                                list.total().overdue()),
                        wording.get("public.late-units.causes"),
                        wording.get("public.late-units.silent", list.silent()),
                        notice.freshness(list.asOf(), list.dataUntil())),
                new Table(columns(), rows(list), wording.get("document.total")));
    }

    private List<Column> columns() {
        return List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.unit"), NAME),
                Column.sum(wording.get("column.resolved")),
                Column.sum(wording.get("column.late")),
                Column.sum(wording.get("column.late-objective")),
                Column.sum(wording.get("column.late-subjective")),
                Column.sum(wording.get("column.late-unexplained")),
                Column.sum(wording.get("column.late-owed")),
                Column.sum(wording.get("column.late-apologized")),
                Column.sum(wording.get("column.overdue")),
                Column.sum(wording.get("column.overdue-objective")));
    }

    private static List<List<@Nullable Object>> rows(LateUnits list) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LateUnits.Row row : list.items()) {
            Lateness lateness = row.lateness();
            rows.add(Arrays.asList(
                    rows.size() + 1L,
                    row.unit(),
                    row.name(),
                    row.resolved(),
                    lateness.late(),
                    lateness.objective(),
                    lateness.subjective(),
                    lateness.unexplained(),
                    lateness.apologiesOwed(),
                    lateness.apologiesMade(),
                    lateness.overdue(),
                    lateness.overdueExcused()));
        }
        return rows;
    }
}
