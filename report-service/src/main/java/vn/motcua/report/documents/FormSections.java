package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.close.ReportBody;

/** The forms of the circular (biểu mẫu), each with the sums that must hold. */
record FormSections(Wording wording) implements Sections {

    private static final int NAME = 30;

    @Override
    public List<Section> of(ClosedReport closed) {
        ReportBody report = closed.body();
        List<ReportBody.Form> forms = Objects.requireNonNullElse(report.forms(), List.of());
        List<Section> sections = new ArrayList<>();
        for (ReportBody.Form form : forms) {
            boolean bySector = sections.isEmpty();
            String kind = bySector ? "sector" : "unit";
            sections.add(new Section(
                    wording.get("document.tab." + kind + 's'),
                    form.title(),
                    bySector ? Section.Place.BODY : closed.unitForms(),
                    notes(report, form),
                    null,
                    table(form, wording.get("document." + kind))));
        }
        return sections;
    }

    private Table table(ReportBody.Form form, String rowName) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                Column.text(rowName, NAME)));
        form.header().forEach(column -> columns.add(Column.sum(column.title()).numbered(column.number())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReportBody.Row row : form.rows()) {
            List<@Nullable Object> cells =
                    new ArrayList<>(Arrays.asList((long) rows.size() + 1, row.key(), row.name()));
            cells.addAll(row.columns().values());
            rows.add(cells);
        }
        return new Table(columns, rows, wording.get("document.total"));
    }

    private List<String> notes(ReportBody report, ReportBody.Form form) {
        List<String> notes = new ArrayList<>();
        notes.add(wording.get("document.form", form.code()));
        if (report.note() != null) {
            notes.add(report.note());
        }
        Objects.requireNonNullElse(report.checks(), List.<ReportBody.Check>of()).stream()
                .filter(check -> check.form().equals(form.code()))
                .map(check -> wording.get(
                        check.ok() ? "document.check-holds" : "document.check-fails",
                        check.name(),
                        check.left(),
                        check.right()))
                .forEach(notes::add);
        return notes;
    }
}
