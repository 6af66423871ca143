package vn.motcua.report.documents;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.report.content.Rank;
import vn.motcua.report.content.ReportContent;

/** The units below one by their 766 score. */
record RankingSections(Wording wording) implements Sections {

    @Override
    public List<Section> of(ClosedReport report) {
        List<Rank> ranks = report.content().map(ReportContent::ranking).orElse(List.of());
        if (ranks.isEmpty()) {
            return List.of();
        }
        List<String> ranked = ranks.stream().map(Rank::unit).toList();
        Stream<RankingTable.Row> silent = report.below().stream()
                .filter(page -> !ranked.contains(page.unit()))
                .map(page -> RankingTable.Row.silent(page.unit(), page.name()));
        return List.of(new Section(
                wording.get("document.tab.ranking"),
                wording.get("document.ranking"),
                report.unitTables(),
                List.of(wording.get("ranking.rule")),
                null,
                new RankingTable(wording)
                        .of(Stream.concat(ranks.stream().map(RankingTable.Row::of), silent)
                                .toList())));
    }
}
