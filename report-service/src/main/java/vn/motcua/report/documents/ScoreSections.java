package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.score.Scored;
import vn.motcua.report.close.UnitPage;
import vn.motcua.report.indicators.ScoreBoard;

/** The 766 score of the unit by component, and of the units below by group, from the figures of the closed report. */
record ScoreSections(Wording wording, Score766 scheme, IndicatorCatalogue indicators) implements Sections {

    @Override
    public List<Section> of(ClosedReport report) {
        ScoreBoard board = new ScoreBoard(scheme, indicators, report.figures());
        List<Section> sections = new ArrayList<>();
        sections.add(components(board.score(report.body().unit())));
        if (!report.below().isEmpty()) {
            sections.add(units(report, board));
        }
        return sections;
    }

    private Section components(Scored scored) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Scored.Group group : scored.groups()) {
            for (Scored.Component component : group.components()) {
                rows.add(Arrays.asList(
                        rows.size() + 1L,
                        component.code(),
                        wording.get("score.group." + group.code()),
                        wording.get("score.component." + component.code()),
                        component.pair().numerator(),
                        component.pair().denominator(),
                        component.max(),
                        component.score()));
            }
        }
        List<Column> columns = List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.score-group"), 16),
                Column.text(wording.get("document.score-component"), 26),
                Column.count(wording.get("document.numerator")),
                Column.count(wording.get("document.denominator")),
                Column.decimal(wording.get("document.score-max")),
                Column.decimal(wording.get("document.score")));
        return new Section(
                wording.get("document.tab.score"),
                wording.get("document.score766"),
                Section.Place.BODY,
                List.of(wording.get("document.score-total", scored.total(), scored.band())),
                null,
                Table.plain(columns, rows));
    }

    private Section units(ClosedReport report, ScoreBoard board) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.unit"), 22)));
        scheme.groups().forEach(group -> columns.add(Column.decimal(wording.get("score.group." + group.code()))));
        columns.add(Column.decimal(wording.get("document.score-sum")));
        columns.add(Column.text(wording.get("document.score-band"), 12));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UnitPage page : report.below()) {
            Scored scored = board.score(page.unit());
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(rows.size() + 1L, page.unit(), page.name()));
            scored.groups().forEach(group -> cells.add(group.score()));
            cells.add(scored.total());
            cells.add(scored.band());
            rows.add(cells);
        }
        return new Section(
                wording.get("document.tab.unit-score"),
                wording.get("document.unit-score"),
                Section.Place.ANNEX,
                List.of(),
                null,
                Table.plain(columns, rows));
    }
}
