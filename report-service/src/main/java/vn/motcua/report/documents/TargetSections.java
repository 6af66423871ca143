package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.close.UnitPage;
import vn.motcua.report.indicators.IndicatorRow;

/** Every target with its verdict and what is missing; and the indicators that have no target. */
record TargetSections(Wording wording) implements Sections {

    private static final int CODE = 24;

    @Override
    public List<Section> of(ClosedReport report) {
        List<UnitPage> whole = List.of(new UnitPage(
                report.body().unit(),
                report.body().name(),
                Objects.requireNonNullElse(report.body().indicators(), List.of())));
        List<UnitPage> below = report.below();
        List<UnitPage> all = new ArrayList<>(whole);
        all.addAll(below);
        List<Section> sections = new ArrayList<>();
        sections.add(section("targets", Section.Place.BODY, report, whole, true, false));
        if (!below.isEmpty()) {
            sections.add(section("unit-targets", Section.Place.DATA, report, below, true, true));
        }
        sections.add(section("other-indicators", Section.Place.DATA, report, all, false, true));
        return sections;
    }

    private Section section(
            String key,
            Section.Place place,
            ClosedReport report,
            List<UnitPage> pages,
            boolean targets,
            boolean units) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UnitPage page : pages) {
            for (IndicatorRow row : page.indicators()) {
                if (targets) {
                    for (IndicatorRow.TargetRow target : row.targets()) {
                        rows.add(cells(rows.size(), report, page, row, target));
                    }
                } else if (row.targets().isEmpty() && row.denominator() != 0) {
                    rows.add(cells(rows.size(), report, page, row, null));
                }
            }
        }
        List<Column> columns = columns(units, targets);
        return new Section(
                wording.get("document.tab." + key),
                wording.get("document." + key),
                place,
                rows.isEmpty() ? List.of(wording.get(targets ? "document.no-targets" : "document.nothing")) : List.of(),
                null,
                rows.isEmpty() ? null : Table.plain(columns, rows));
    }

    private List<Column> columns(boolean units, boolean targets) {
        Column unit = Column.text(wording.get("document.unit"), 18);
        List<Column> columns = new ArrayList<>(List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                units ? unit : new Column("", unit.title(), unit.kind(), unit.weight(), false, unit.total()),
                Column.code(wording.get("document.indicator"), CODE),
                Column.text(wording.get("document.indicator-name"), 26),
                Column.text(wording.get("document.sector-group"), 12),
                Column.count(wording.get("document.numerator")),
                Column.count(wording.get("document.denominator")),
                Column.decimal(wording.get("document.rate"))));
        if (targets) {
            columns.addAll(List.of(
                    Column.text(wording.get("document.target"), 14),
                    Column.text(wording.get("document.verdict"), 11),
                    Column.count(wording.get("document.gap")),
                    Column.code(wording.get("document.stretch")),
                    Column.code(wording.get("document.stretch-met")),
                    Column.code(wording.get("document.plan"))));
        }
        return columns;
    }

    private List<@Nullable Object> cells(
            int above, ClosedReport report, UnitPage page, IndicatorRow row, IndicatorRow.@Nullable TargetRow target) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.<@Nullable Object>asList(
                above + 1L,
                page.unit(),
                page.name(),
                row.code(),
                row.name(),
                new SectorWords(report.basis()).of(row.sectorGroup()),
                row.numerator(),
                row.denominator(),
                row.rate()));
        if (target != null) {
            cells.addAll(Arrays.<@Nullable Object>asList(
                    wording.get("form." + target.form(), target.value()),
                    wording.get("verdict." + target.verdict()),
                    target.gap(),
                    target.stretch(),
                    target.stretchMet() == null
                            ? null
                            : wording.get(target.stretchMet() ? "document.yes" : "document.no"),
                    target.plan()));
        }
        return cells;
    }
}
