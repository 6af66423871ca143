package vn.motcua.contracts.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetResultTest {

    @Test
    void aRateIsComparedUnrounded() {
        Ratio figure = new Ratio(99_999, 100_000);

        assertThat(figure.rate()).isEqualByComparingTo("100.00");
        assertThat(result(TargetForm.AT_LEAST, "100", null, figure).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result(TargetForm.AT_LEAST, "100", null, figure).gap()).isEqualTo(1);
    }

    @Test
    void theGapIsWhatIsMissingWithTheDenominatorHeld() {
        TargetResult result = result(TargetForm.AT_LEAST, "95", "98", new Ratio(88, 93));

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.gap()).isEqualTo(1);
        assertThat(result.stretchMet()).isFalse();
    }

    @Test
    void aMetTargetHasNoGap() {
        TargetResult result = result(TargetForm.AT_LEAST, "95", "98", new Ratio(98, 100));

        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.gap()).isZero();
        assertThat(result.stretchMet()).isTrue();
    }

    @Test
    void atMostCountsWhatIsTooMany() {
        assertThat(result(TargetForm.AT_MOST, "5", null, new Ratio(7, 110)).gap())
                .isEqualTo(2);
        assertThat(result(TargetForm.AT_MOST, "5", null, new Ratio(5, 110)).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void withoutDenominatorThereIsNoData() {
        assertThat(result(TargetForm.AT_LEAST, "95", null, Ratio.NONE).verdict())
                .isEqualTo(Verdict.NO_DATA);
        assertThat(Ratio.NONE.rate()).isNull();
    }

    @Test
    void aCountComparesTheNumerator() {
        assertThat(result(TargetForm.COUNT_AT_LEAST, "4", null, new Ratio(3, 0)).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(result(TargetForm.COUNT_AT_LEAST, "4", null, new Ratio(3, 0)).gap())
                .isEqualTo(1);
        assertThat(result(TargetForm.COUNT_AT_LEAST, "4", null, new Ratio(4, 4)).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void growthStandsOnLastYearUnrounded() {
        Target target = target(TargetForm.GROWTH_AT_LEAST, "10", null, null);

        assertThat(TargetResult.of(target, new Ratio(44, 100), new Ratio(1, 3)).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(TargetResult.of(target, new Ratio(433_333, 1_000_000), new Ratio(1, 3))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(TargetResult.of(target, new Ratio(40, 100), new Ratio(1, 3)).gap())
                .isEqualTo(4);
        assertThat(TargetResult.of(target, new Ratio(40, 100), Ratio.NONE).verdict())
                .isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void growthMayStandOnADeclaredBase() {
        Target target = target(TargetForm.GROWTH_AT_LEAST, "10", null, "70");

        assertThat(TargetResult.of(target, new Ratio(80, 100), Ratio.NONE).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void theWorstTargetDecides() {
        TargetResult met = result(TargetForm.AT_LEAST, "10", null, new Ratio(1, 2));
        TargetResult notMet = result(TargetForm.AT_LEAST, "90", null, new Ratio(1, 2));

        assertThat(TargetResult.overall(List.of())).isEqualTo(Verdict.NO_TARGET);
        assertThat(TargetResult.overall(List.of(met))).isEqualTo(Verdict.MET);
        assertThat(TargetResult.overall(List.of(met, notMet))).isEqualTo(Verdict.NOT_MET);
    }

    private static TargetResult result(TargetForm form, String value, @Nullable String stretch, Ratio figure) {
        return TargetResult.of(target(form, value, stretch, null), figure, Ratio.NONE);
    }

    private static Target target(TargetForm form, String value, @Nullable String stretch, @Nullable String base) {
        return new Target(
                "ON_TIME",
                null,
                form,
                new BigDecimal(value),
                stretch == null ? null : new BigDecimal(stretch),
                base == null ? null : new BigDecimal(base),
                "plan");
    }

    @Test
    void atMostIsMetExactlyAtItsValue() {
        TargetResult exactly = result(TargetForm.AT_MOST, "5", "4", new Ratio(5, 100));

        assertThat(exactly.verdict()).isEqualTo(Verdict.MET);
        assertThat(exactly.stretchMet()).isFalse();
        assertThat(result(TargetForm.AT_MOST, "5", "5", new Ratio(5, 100)).stretchMet())
                .isTrue();
        assertThat(result(TargetForm.AT_MOST, "5", "5", Ratio.NONE).verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aCountMayBeStrivenFor() {
        assertThat(result(TargetForm.COUNT_AT_LEAST, "4", "6", new Ratio(5, 0)).stretchMet())
                .isFalse();
        assertThat(result(TargetForm.COUNT_AT_LEAST, "4", "6", new Ratio(6, 0)).stretchMet())
                .isTrue();
    }

    @Test
    void ratiosAddUpPartByPart() {
        assertThat(new Ratio(1, 3).plus(new Ratio(4, 5))).isEqualTo(new Ratio(5, 8));
    }
}
