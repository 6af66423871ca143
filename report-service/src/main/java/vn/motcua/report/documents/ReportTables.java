package vn.motcua.report.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.close.Changes;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.UnitPage;
import vn.motcua.report.indicators.IndicatorRow;

/** Lays a closed report out in tables. */
public final class ReportTables {

    private static final int TEXT_COLUMNS = 3;

    private final Wording wording;

    /** Tables in some words. */
    public ReportTables(Wording wording) {
        this.wording = wording;
    }

    /** The forms, the indicators against their targets, the checks, and what changed. */
    public List<Table> of(ReportBody report, List<UnitPage> pages) {
        List<Table> tables = new ArrayList<>();
        List<ReportBody.Form> forms = Objects.requireNonNullElse(report.forms(), List.of());
        for (int i = 0; i < forms.size(); i++) {
            tables.add(form(report, forms.get(i), i == 0));
        }
        tables.add(indicators(report, pages));
        tables.add(checks(report));
        if (report.changes() != null && !report.changes().isEmpty()) {
            tables.add(changes(report.changes()));
        }
        return tables;
    }

    private Table form(ReportBody report, ReportBody.Form form, boolean sectors) {
        List<String> header = new ArrayList<>(List.of(
                wording.get("document.number"),
                wording.get("document.code"),
                wording.get(sectors ? "document.sector" : "document.unit")));
        form.header().forEach(column -> header.add("(" + column.number() + ") " + column.title()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReportBody.Row row : form.rows()) {
            List<@Nullable Object> cells =
                    new ArrayList<>(Arrays.asList((long) rows.size() + 1, row.key(), row.name()));
            cells.addAll(row.columns().values());
            rows.add(cells);
        }
        List<String> heading = new ArrayList<>(heading(report, wording.get("document.form", form.code())));
        heading.add(1, form.title());
        if (report.note() != null) {
            heading.add(report.note());
        }
        return new Table(
                wording.get(sectors ? "document.tab.sectors" : "document.tab.units"),
                heading,
                header,
                rows,
                TEXT_COLUMNS,
                wording.get("document.total"));
    }

    private List<String> heading(ReportBody report, String title) {
        return List.of(
                title, report.name(), wording.get("document.period", report.period(), report.from(), report.to()));
    }

    private Table indicators(ReportBody report, List<UnitPage> pages) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        addRows(rows, report.unit(), report.name(), Objects.requireNonNullElse(report.indicators(), List.of()));
        pages.stream()
                .filter(page -> pages.size() > 1 || !page.unit().equals(report.unit()))
                .forEach(page -> addRows(rows, page.unit(), page.name(), page.indicators()));
        return Table.plain(
                wording.get("document.tab.indicators"),
                heading(report, wording.get("document.indicators")),
                words(
                        "code",
                        "unit",
                        "indicator",
                        "indicator-name",
                        "sector-group",
                        "numerator",
                        "denominator",
                        "rate",
                        "verdict",
                        "target",
                        "stretch",
                        "stretch-met",
                        "gap",
                        "plan"),
                rows);
    }

    /** Rows without cases and without a target say nothing and are left out. */
    private void addRows(List<List<@Nullable Object>> rows, String unit, String name, List<IndicatorRow> indicators) {
        for (IndicatorRow row : indicators) {
            if (row.targets().isEmpty() && row.denominator() != 0) {
                rows.add(cells(unit, name, row, null));
            }
            row.targets().forEach(target -> rows.add(cells(unit, name, row, target)));
        }
    }

    private List<@Nullable Object> cells(
            String unit, String name, IndicatorRow row, IndicatorRow.@Nullable TargetRow target) {
        return Arrays.asList(
                unit,
                name,
                row.code(),
                row.name(),
                row.sectorGroup(),
                row.numerator(),
                row.denominator(),
                row.rate(),
                wording.get("verdict." + (target == null ? row.verdict() : target.verdict())),
                target == null ? null : wording.get("form." + target.form(), plain(target.value())),
                target == null || target.stretch() == null ? null : plain(target.stretch()),
                target == null || target.stretchMet() == null
                        ? null
                        : wording.get(target.stretchMet() ? "document.yes" : "document.no"),
                target == null ? null : target.gap(),
                target == null ? null : target.plan());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Table checks(ReportBody report) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Objects.requireNonNullElse(report.checks(), List.<ReportBody.Check>of())
                .forEach(check -> rows.add(Arrays.asList(
                        check.form(),
                        check.name(),
                        wording.get(check.ok() ? "document.yes" : "document.no"),
                        check.left(),
                        check.right())));
        List<String> heading = new ArrayList<>(heading(report, wording.get("document.checks")));
        heading.add(wording.get("document.report", String.valueOf(report.id()), String.valueOf(report.revision())));
        heading.add("SHA-256: " + report.hash());
        heading.add(wording.get(
                "document.versions",
                report.versions().catalogue(),
                report.versions().calendar(),
                Long.toString(report.versions().tree()),
                report.versions().plans().toString()));
        return Table.plain(
                wording.get("document.tab.checks"),
                heading,
                words("form-code", "check", "holds", "left", "right"),
                rows);
    }

    private Table changes(List<Changes.UnitChange> changes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        changes.forEach(unit -> unit.changes()
                .forEach(change -> rows.add(
                        Arrays.asList(unit.unit(), unit.name(), change.figure(), change.before(), change.after()))));
        return Table.plain(
                wording.get("document.tab.changes"),
                List.of(wording.get("document.changes")),
                words("code", "unit", "figure", "before", "after"),
                rows);
    }

    private List<String> words(String... keys) {
        return Arrays.stream(keys).map(key -> wording.get("document." + key)).toList();
    }
}
