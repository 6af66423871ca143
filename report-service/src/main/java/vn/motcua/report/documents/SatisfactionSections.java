package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.Satisfaction;

/** How satisfied people were, overall and by groups of sectors. A report of before this was held has no such section. */
record SatisfactionSections(Wording wording) implements Sections {

    private static final int NAME = 40;

    @Override
    public List<Section> of(ClosedReport report) {
        SectorWords words = new SectorWords(report.basis());
        return report.content().flatMap(content -> Optional.ofNullable(content.satisfaction())).stream()
                .map(satisfaction -> section(satisfaction, words))
                .toList();
    }

    private Section section(List<Satisfaction> satisfaction, SectorWords words) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Satisfaction of : satisfaction) {
            rows.add(Arrays.asList(
                    rows.size() + 1L,
                    Objects.requireNonNullElse(words.of(of.sectorGroup()), wording.get("satisfaction.all")),
                    of.ratings(),
                    of.satisfied(),
                    of.rate()));
        }
        return new Section(
                wording.get("document.tab.satisfaction-groups"),
                wording.get("document.satisfaction-groups"),
                Section.Place.BODY,
                List.of(),
                null,
                Table.plain(
                        List.of(
                                Column.number(wording.get("document.number")),
                                Column.text(wording.get("satisfaction.sectors"), NAME),
                                Column.count(wording.get("satisfaction.ratings")),
                                Column.count(wording.get("satisfaction.satisfied")),
                                Column.decimal(wording.get("document.rate"))),
                        rows));
    }
}
