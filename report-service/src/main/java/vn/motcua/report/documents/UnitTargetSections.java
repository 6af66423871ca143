package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.contracts.indicator.Verdict;
import vn.motcua.report.close.UnitPage;
import vn.motcua.report.indicators.IndicatorRow;

/** How every unit stands in what it has targets for: a row for each unit, a column for each indicator. */
record UnitTargetSections(Wording wording) implements Sections {

    private static final int NAME = 24;
    private static final int MOST_COLUMNS = 10;

    /** What a column shows. */
    private record Shown(String code, @Nullable String sectorGroup) {
        static Shown of(IndicatorRow row) {
            return new Shown(row.code(), row.sectorGroup());
        }
    }

    @Override
    public List<Section> of(ClosedReport report) {
        Map<Shown, String> titles = new LinkedHashMap<>();
        SectorWords sectors = new SectorWords(report.basis());
        report.below()
                .forEach(page -> page.indicators().stream()
                        .filter(row -> !row.targets().isEmpty())
                        .forEach(row -> titles.putIfAbsent(Shown.of(row), title(row, sectors))));
        List<Shown> all = List.copyOf(titles.keySet());
        List<Section> sections = new ArrayList<>();
        for (int first = 0; first < all.size(); first += MOST_COLUMNS) {
            List<Shown> some = all.subList(first, Math.min(all.size(), first + MOST_COLUMNS));
            String part = sections.isEmpty() ? "" : " (" + (sections.size() + 1) + ')';
            sections.add(new Section(
                    wording.get("document.tab.unit-rates") + part,
                    wording.get("document.unit-rates") + part,
                    Section.Place.ANNEX,
                    List.of(wording.get("document.missed-note")),
                    null,
                    Table.plain(columns(some, titles), rows(report.below(), some))));
        }
        return sections;
    }

    private static String title(IndicatorRow row, SectorWords sectors) {
        String group = sectors.of(row.sectorGroup());
        return group == null ? row.name() : row.name() + " (" + group + ')';
    }

    private List<Column> columns(List<Shown> some, Map<Shown, String> titles) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.unit"), NAME)));
        some.forEach(shown -> columns.add(Column.decimal(titles.getOrDefault(shown, shown.code()))));
        columns.add(Column.count(wording.get("document.missed")));
        return columns;
    }

    private static List<List<@Nullable Object>> rows(List<UnitPage> pages, List<Shown> some) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UnitPage page : pages) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(rows.size() + 1L, page.unit(), page.name()));
            long missed = 0;
            for (Shown shown : some) {
                Optional<IndicatorRow> row = page.indicators().stream()
                        .filter(candidate -> Shown.of(candidate).equals(shown))
                        .findFirst();
                missed += row.stream().filter(UnitTargetSections::misses).count();
                cells.add(row.map(UnitTargetSections::cell).orElse(null));
            }
            cells.add(missed);
            rows.add(cells);
        }
        return rows;
    }

    private static @Nullable Object cell(IndicatorRow row) {
        boolean counts = row.targets().stream().anyMatch(target -> target.form() == TargetForm.COUNT_AT_LEAST);
        Number value = counts ? Long.valueOf(row.numerator()) : row.rate();
        return value != null && misses(row) ? new Missed(value) : value;
    }

    private static boolean misses(IndicatorRow row) {
        return row.targets().stream().anyMatch(target -> target.verdict() == Verdict.NOT_MET);
    }
}
