package vn.motcua.contracts.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Ratio;

/** Against the results that the national portal published for Phú Thọ, third quarter of 2026. */
class Score766Test {

    private final Score766 scheme = Score766.shipped();
    private final Map<String, Ratio> pairs = new HashMap<>();

    @Test
    void theSchemeIsWorthAHundredPoints() {
        assertThat(scheme.groups().stream().map(ScoreGroup::max).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({"464494, 403016, 17.35", "6684, 5830, 17.44", "4272, 3734, 17.48", "2821, 2190, 15.53"})
    void progressAsPublished(long received, long onTime, BigDecimal score) {
        pairs.put("PROGRESS", new Ratio(onTime, received));

        assertThat(group("PROGRESS")).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "233203, 268066, 115, 66, 311, 6.67",
        "3082, 3816, 17, 10, 37, 6.68",
        "1766, 2103, 16, 8, 38, 6.62",
        "1314, 1438, 14, 6, 38, 6.79"
    })
    void paymentAsPublished(long paid, long withFee, long used, long integrated, long procedures, BigDecimal score) {
        pairs.put("PAID_ONLINE", new Ratio(paid, withFee));
        pairs.put("FEE_PROCEDURES_USED", new Ratio(used, procedures));
        pairs.put("FEE_PROCEDURES_INTEGRATED", new Ratio(integrated, procedures));

        assertThat(group("PAYMENT")).isEqualByComparingTo(score);
    }

    @Test
    void onlineServicesAsPublished() {
        pairs.put("ONLINE_PROCEDURES", new Ratio(31 + 21, 89));
        pairs.put("ONLINE_SERVICES_USED", new Ratio(449, 1884));
        pairs.put("ONLINE_DOSSIERS", new Ratio(435258, 440558));

        assertThat(group("ONLINE_SERVICES")).isEqualByComparingTo("8.41");
    }

    @Test
    void digitizationAsPublished() {
        pairs.put("RESULTS_ELECTRONIC", new Ratio(334358, 464494));
        pairs.put("SCANNED_AND_ELECTRONIC", new Ratio(83994, 464494));
        pairs.put("REUSED", new Ratio(64382, 464494));
        pairs.put("CITIZEN_DATA_DOSSIERS", new Ratio(192191, 464494));
        pairs.put("CITIZEN_DATA_PROCEDURES", new Ratio(342, 1300));
        pairs.put("CERTIFIED_COPIES", new Ratio(1, 1));

        assertThat(group("DIGITIZATION")).isEqualByComparingTo("8.75");
    }

    @Test
    void satisfactionAsPublished() {
        pairs.put("DOSSIERS_SATISFIED", new Ratio(402886, 464494));
        pairs.put("FEEDBACK_ON_TIME", new Ratio(300, 499));
        pairs.put("FEEDBACK_SATISFIED", new Ratio(238, 499));

        assertThat(group("SATISFACTION")).isEqualByComparingTo("12.25");
    }

    @Test
    void feedbackThatNobodySentEarnsAllPoints() {
        assertThat(group("SATISFACTION")).isEqualByComparingTo("12");
    }

    @Test
    void aComponentNeverEarnsMoreThanItsPoints() {
        pairs.put("ONLINE_DOSSIERS", new Ratio(9, 10));

        assertThat(group("ONLINE_SERVICES")).isEqualByComparingTo("6");
    }

    @ParameterizedTest
    @CsvSource({"90, Xuất sắc", "89.99, Tốt", "70, Khá", "50, Trung bình", "49.99, Yếu"})
    void theTotalHasABand(BigDecimal total, String band) {
        ScoreComponent all = new ScoreComponent(
                "ALL", new BigDecimal(100), BigDecimal.ONE, new ScoreComponent.Source.DeclaredOnly(), false);
        Score766 single = Score766.of(List.of(new ScoreGroup("G", List.of(all))), scheme.bands());

        Scored scored = single.score(code -> new Ratio(total.movePointRight(2).longValueExact(), 10_000));

        assertThat(scored.total()).isEqualByComparingTo(total);
        assertThat(scored.band()).isEqualTo(band);
    }

    private BigDecimal group(String code) {
        return scheme.score(component -> pairs.getOrDefault(component, Ratio.NONE)).groups().stream()
                .filter(group -> group.code().equals(code))
                .map(Scored.Group::score)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void componentsAndDeclaredIndicatorsMayBeDeclared() {
        IndicatorCatalogue indicators = IndicatorCatalogue.shipped();

        assertThat(scheme.declarable("PROGRESS", indicators)).isTrue();
        assertThat(scheme.declarable("CAMPAIGNS", indicators)).isTrue();
        assertThat(scheme.declarable("ON_TIME", indicators)).isFalse();
        assertThat(scheme.component("PROGRESS")).map(ScoreComponent::code).contains("PROGRESS");
        assertThat(scheme.component("progress")).isEmpty();
    }
}
