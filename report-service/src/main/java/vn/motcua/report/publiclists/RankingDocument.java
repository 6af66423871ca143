package vn.motcua.report.publiclists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.documents.Column;
import vn.motcua.report.documents.Issuer;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Table;
import vn.motcua.report.documents.Wording;

/** The ranking as a notice. */
public record RankingDocument(Wording wording) {

    private static final int NAME = 26;
    private static final int WORD = 12;

    /** The notice of a ranking. */
    public ReportDocument of(Ranking ranking, Issuer issuer, Locale language, Instant made) {
        Notice notice = new Notice(wording, language, issuer, made);
        return notice.of(
                "ranking",
                notice.period(ranking.week(), ranking.from(), ranking.to()),
                List.of(
                        wording.get("public.ranking.rule"),
                        wording.get("public.ranking.movement", ranking.previous()),
                        wording.get(
                                "public.ranking.complete",
                                ranking.ranked(),
                                ranking.items().size()),
                        notice.freshness(ranking.asOf(), ranking.dataUntil())),
                Table.plain(columns(), rows(ranking)));
    }

    private List<Column> columns() {
        return List.of(
                Column.number(wording.get("public.rank")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.unit"), NAME),
                Column.count(wording.get("public.resolved")),
                Column.decimal(wording.get("public.on-time")),
                Column.decimal(wording.get("public.score")),
                Column.text(wording.get("document.score-band"), WORD),
                Column.text(wording.get("public.moved"), WORD));
    }

    private List<List<@Nullable Object>> rows(Ranking ranking) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Ranking.Place place : ranking.items()) {
            rows.add(Arrays.asList(
                    place.rank() == null ? null : place.rank().longValue(),
                    place.unit(),
                    place.name(),
                    place.resolved(),
                    place.onTimeRate(),
                    place.score(),
                    place.rank() == null ? wording.get("verdict.NO_DATA") : place.band(),
                    moved(place)));
        }
        return rows;
    }

    private @Nullable String moved(Ranking.Place place) {
        Integer movement = place.movement();
        if (movement == null) {
            return place.rank() == null ? null : wording.get("public.moved.new");
        }
        return movement == 0
                ? wording.get("public.moved.same")
                : wording.get(movement > 0 ? "public.moved.up" : "public.moved.down", Math.abs(movement));
    }
}
