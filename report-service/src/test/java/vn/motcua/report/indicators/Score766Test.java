package vn.motcua.report.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.score.Scored;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.contracts.unit.Units;
import vn.motcua.report.figures.PeriodFigures;

/** Published results, and what counts where units declare. */
class Score766Test {

    private static final Score766 SCHEME = Score766.shipped();
    private static final UnitTree TREE = new Units(List.of(
                    unit("T", UnitLevel.PROVINCE, null),
                    unit("a", UnitLevel.WARD, "T"),
                    unit("b", UnitLevel.WARD, "T")))
            .treeAt(LocalDate.of(2026, 9, 30));

    private final Map<String, Map<String, PeriodFigures>> own = new HashMap<>();
    private final Map<String, Map<String, Ratio>> declared = new HashMap<>();

    @Test
    void thePublishedResultsOfPhuThoAreReproduced() {
        Scored province = SCHEME.score(pairs(Map.ofEntries(
                Map.entry("PROGRESS", new Ratio(403016, 464494)),
                Map.entry("PAID_ONLINE", new Ratio(233203, 268066)),
                Map.entry("FEE_PROCEDURES_USED", new Ratio(115, 311)),
                Map.entry("FEE_PROCEDURES_INTEGRATED", new Ratio(66, 311)),
                Map.entry("ONLINE_PROCEDURES", new Ratio(31 + 21, 89)),
                Map.entry("ONLINE_SERVICES_USED", new Ratio(449, 1884)),
                Map.entry("ONLINE_DOSSIERS", new Ratio(435258, 440558)),
                Map.entry("RESULTS_ELECTRONIC", new Ratio(334358, 464494)),
                Map.entry("SCANNED_AND_ELECTRONIC", new Ratio(83994, 464494)),
                Map.entry("REUSED", new Ratio(64382, 464494)),
                Map.entry("STORED_WITH_PORTAL", new Ratio(0, 464494)),
                Map.entry("CITIZEN_DATA_DOSSIERS", new Ratio(192191, 464494)),
                Map.entry("CITIZEN_DATA_PROCEDURES", new Ratio(342, 1300)),
                Map.entry("CERTIFIED_COPIES", new Ratio(1, 1)),
                Map.entry("DOSSIERS_SATISFIED", new Ratio(402886, 464494)),
                Map.entry("FEEDBACK_ON_TIME", new Ratio(300, 499)),
                Map.entry("FEEDBACK_SATISFIED", new Ratio(238, 499)))));
        assertThat(group(province, "PROGRESS")).isEqualTo("17.35");
        assertThat(group(province, "PAYMENT")).isEqualTo("6.67");
        assertThat(group(province, "ONLINE_SERVICES")).isEqualTo("8.41");
        assertThat(group(province, "DIGITIZATION")).isEqualTo("8.75");
        assertThat(group(province, "SATISFACTION")).isEqualTo("12.25");
        ward(6684, 5830, "17.44", 3082, 3816, 17, 10, 37, "6.68");
        ward(4272, 3734, "17.48", 1766, 2103, 16, 8, 38, "6.62");
        ward(2821, 2190, "15.53", 1314, 1438, 14, 6, 38, "6.79");
    }

    private static void ward(
            long received,
            long onTime,
            String progress,
            long paid,
            long fee,
            long used,
            long integrated,
            long with,
            String payment) {
        Scored ward = SCHEME.score(pairs(Map.of(
                "PROGRESS", new Ratio(onTime, received),
                "PAID_ONLINE", new Ratio(paid, fee),
                "FEE_PROCEDURES_USED", new Ratio(used, with),
                "FEE_PROCEDURES_INTEGRATED", new Ratio(integrated, with))));
        assertThat(group(ward, "PROGRESS")).isEqualTo(progress);
        assertThat(group(ward, "PAYMENT")).isEqualTo(payment);
    }

    @Test
    void anEmptyScoreHasOnlyTheFullPointsOfNothingReceived() {
        Scored empty = SCHEME.score(code -> Ratio.NONE);
        assertThat(empty.total()).isEqualByComparingTo("12");
    }

    @Test
    void aDeclarationOfAUnitReplacesItsWholeSubtree() {
        dossiers("a", "{resolved=10, resolvedOnTime=8}");
        dossiers("b", "{resolved=10, resolvedOnTime=4}");
        assertThat(pair("PROGRESS")).isEqualTo("12/20");
        declared.put("b", Map.of("PROGRESS", new Ratio(9, 9)));
        assertThat(pair("PROGRESS")).isEqualTo("17/19");
        declared.put("T", Map.of("PROGRESS", new Ratio(1, 2)));
        assertThat(pair("PROGRESS")).isEqualTo("1/2");
    }

    @Test
    void satisfactionIsProgressLessComplaintsOfEachUnit() {
        dossiers("a", "{resolved=10, resolvedOnTime=8, ratings=9, ratingsSatisfied=7}");
        dossiers("b", "{resolved=10, resolvedOnTime=1, ratings=9, ratingsSatisfied=7}");
        assertThat(pair("DOSSIERS_SATISFIED")).isEqualTo("6/20");
        declared.put("T", Map.of("PROGRESS", new Ratio(15, 20)));
        assertThat(pair("DOSSIERS_SATISFIED")).isEqualTo("11/20");
        declared.put("T", Map.of("DOSSIERS_SATISFIED", new Ratio(5, 6)));
        assertThat(pair("DOSSIERS_SATISFIED")).isEqualTo("5/6");
    }

    private void dossiers(String unit, String measures) {
        Map<String, Long> numbers = new HashMap<>();
        for (String part : measures.replaceAll("[{} ]", "").split(",")) {
            numbers.put(part.split("=")[0], Long.parseLong(part.split("=")[1]));
        }
        own.put(unit, Map.of("", new PeriodFigures(Measures.ofCodes(numbers), new Measures(), new Measures())));
    }

    private String pair(String component) {
        ScoreBoard board = new ScoreBoard(SCHEME, IndicatorCatalogue.shipped(), new ScopeFigures(TREE, own, declared));
        return board.score("T").groups().stream()
                .flatMap(group -> group.components().stream())
                .filter(scored -> scored.code().equals(component))
                .map(scored -> scored.pair().numerator() + "/" + scored.pair().denominator())
                .findFirst()
                .orElseThrow();
    }

    private static Function<String, Ratio> pairs(Map<String, Ratio> pairs) {
        return code -> pairs.getOrDefault(code, Ratio.NONE);
    }

    private static String group(Scored scored, String code) {
        return scored.groups().stream()
                .filter(group -> group.code().equals(code))
                .map(group -> group.score().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    private static Unit unit(String code, UnitLevel level, String parent) {
        return new Unit(code, code, level, parent, null, null, List.of(), List.of());
    }
}
