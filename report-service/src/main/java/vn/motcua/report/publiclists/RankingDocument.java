package vn.motcua.report.publiclists;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.motcua.report.documents.Issuer;
import vn.motcua.report.documents.RankingTable;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Wording;

/** The ranking as a notice. */
public record RankingDocument(Wording wording) {

    /** The notice of a ranking. */
    public ReportDocument of(WeeklyRanking ranking, Issuer issuer, Locale language, Instant made) {
        Notice notice = new Notice(wording, language, issuer, made);
        List<RankingTable.Row> rows = ranking.items().stream()
                .map(place -> new RankingTable.Row(
                        place.rank(),
                        place.unit(),
                        place.name(),
                        place.resolved(),
                        place.onTimeRate(),
                        place.score(),
                        place.band(),
                        place.movement()))
                .toList();
        return notice.of(
                "ranking",
                notice.period(ranking.week(), ranking.from(), ranking.to()),
                List.of(
                        wording.get("ranking.rule"),
                        wording.get("public.ranking.movement", ranking.previous()),
                        wording.get(
                                "public.ranking.complete",
                                ranking.ranked(),
                                ranking.items().size()),
                        notice.freshness(ranking.asOf(), ranking.dataUntil())),
                new RankingTable(wording).of(rows));
    }
}
