package vn.motcua.report.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.contracts.indicator.TargetResult;
import vn.motcua.contracts.indicator.Verdict;

/** One indicator of a unit as interfaces show it (contract, section 8). */
public record IndicatorRow(
        String code,
        @Nullable String sectorGroup,
        String name,
        long numerator,
        long denominator,
        @Nullable BigDecimal rate,
        Verdict verdict,
        List<TargetRow> targets) {

    /** How the figure stands against one target (chỉ tiêu). */
    public record TargetRow(
            TargetForm form,
            BigDecimal value,
            @Nullable BigDecimal stretch,
            Verdict verdict,
            @Nullable Boolean stretchMet,
            @Nullable Long gap,
            String plan) {

        static TargetRow of(TargetResult result) {
            return new TargetRow(
                    result.target().form(),
                    result.target().value(),
                    result.target().stretch(),
                    result.verdict(),
                    result.stretchMet(),
                    result.gap(),
                    result.target().plan());
        }
    }

    static IndicatorRow of(
            Indicator indicator, @Nullable String sectorGroup, Ratio figure, List<TargetResult> results) {
        return new IndicatorRow(
                indicator.code(),
                sectorGroup,
                indicator.name(),
                figure.numerator(),
                figure.denominator(),
                figure.rate(),
                TargetResult.overall(results),
                results.stream().map(TargetRow::of).toList());
    }

    /** The largest number of cases that are missing to a target; null when none can be told. */
    public @Nullable Long gap() {
        return targets.stream()
                .map(TargetRow::gap)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
    }
}
