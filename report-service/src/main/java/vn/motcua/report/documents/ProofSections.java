package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.close.Changes;
import vn.motcua.report.close.ReportBody;

/** What proves the figures: sums that must hold, the hash, the versions of the data; and what changed. */
record ProofSections(Wording wording) implements Sections {

    @Override
    public List<Section> of(ClosedReport closed) {
        ReportBody report = closed.body();
        List<Section> sections = new ArrayList<>();
        sections.addAll(checks(report));
        if (report.changes() != null && !report.changes().isEmpty()) {
            sections.add(changes(report.changes()));
        }
        return sections;
    }

    /** The sums stand beside the forms in print, and as a table in files of data. */
    private List<Section> checks(ReportBody report) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Objects.requireNonNullElse(report.checks(), List.<ReportBody.Check>of())
                .forEach(check -> rows.add(Arrays.asList(
                        check.form(),
                        check.name(),
                        wording.get(check.ok() ? "document.yes" : "document.no"),
                        check.left(),
                        check.right())));
        List<String> notes = List.of(
                wording.get("document.report", String.valueOf(report.id()), String.valueOf(report.revision())),
                wording.get("document.hash"),
                String.valueOf(report.hash()),
                wording.get(
                        "document.versions",
                        report.versions().catalogue(),
                        report.versions().calendar(),
                        Long.toString(report.versions().tree()),
                        plans(report.versions().plans())));
        List<Column> columns = List.of(
                Column.text(wording.get("document.form-code"), 20),
                Column.text(wording.get("document.check"), 30),
                Column.text(wording.get("document.holds"), 10),
                Column.count(wording.get("document.left")),
                Column.count(wording.get("document.right")));
        return List.of(
                new Section(
                        wording.get("document.tab.proof"),
                        wording.get("document.proof"),
                        Section.Place.BODY,
                        notes,
                        null,
                        null),
                new Section(
                        wording.get("document.tab.checks"),
                        wording.get("document.checks"),
                        Section.Place.DATA,
                        List.of(),
                        null,
                        Table.plain(columns, rows)));
    }

    /** Such as {@code 31-2026 (1), 31-2026-H2 (3)}. */
    private static String plans(Map<String, Integer> versions) {
        return versions.isEmpty()
                ? "-"
                : versions.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(plan -> plan.getKey() + " (" + plan.getValue() + ')')
                        .collect(Collectors.joining(", "));
    }

    private Section changes(List<Changes.UnitChange> changes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        changes.forEach(unit -> unit.changes()
                .forEach(change -> rows.add(
                        Arrays.asList(unit.unit(), unit.name(), change.figure(), change.before(), change.after()))));
        List<Column> columns = List.of(
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.unit"), 25),
                Column.text(wording.get("document.figure"), 35),
                Column.count(wording.get("document.before")),
                Column.count(wording.get("document.after")));
        return new Section(
                wording.get("document.tab.changes"),
                wording.get("document.changes"),
                Section.Place.ANNEX,
                List.of(),
                null,
                Table.plain(columns, rows));
    }
}
