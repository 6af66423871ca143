package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.ReportContent;
import vn.motcua.report.indicators.ScoreSheet;

/** The 766 score of the unit by component. */
record ScoreSections(Wording wording) implements Sections {

    private static final int GROUP = 16;
    private static final int NAME = 26;

    @Override
    public List<Section> of(ClosedReport report) {
        return report.content().map(ReportContent::score).stream()
                .map(this::section)
                .toList();
    }

    private Section section(ScoreSheet score) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ScoreSheet.Group group : score.groups()) {
            for (ScoreSheet.Component component : group.components()) {
                rows.add(Arrays.asList(
                        rows.size() + 1L,
                        component.code(),
                        wording.get("score.group." + group.code()),
                        wording.get("score.component." + component.code()),
                        component.numerator(),
                        component.denominator(),
                        component.max(),
                        component.score()));
            }
        }
        return new Section(
                wording.get("document.tab.score"),
                wording.get("document.score766"),
                Section.Place.BODY,
                List.of(wording.get("document.score-total", score.total(), score.band())),
                null,
                Table.plain(columns(), rows));
    }

    private List<Column> columns() {
        return List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.score-group"), GROUP),
                Column.text(wording.get("document.score-component"), NAME),
                Column.count(wording.get("document.numerator")),
                Column.count(wording.get("document.denominator")),
                Column.decimal(wording.get("document.score-max")),
                Column.decimal(wording.get("document.score")));
    }
}
