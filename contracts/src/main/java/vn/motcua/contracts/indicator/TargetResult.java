package vn.motcua.contracts.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands against one target.
 *
 * @param stretchMet null when nothing is striven for or there is no data
 * @param gap how many cases are missing, the denominator held; null when it can't be told
 */
public record TargetResult(
        Target target,
        Verdict verdict,
        @Nullable Boolean stretchMet,
        @Nullable Long gap) {

    /**
     * Compares unrounded.
     *
     * @param lastYear the same period of the last year, for growth; {@link Ratio#NONE} when there is none
     */
    public static TargetResult of(Target target, Ratio figure, Ratio lastYear) {
        return switch (target.form()) {
            case COUNT_AT_LEAST ->
                new TargetResult(
                        target,
                        met(compareCount(figure, target.value()) >= 0),
                        target.stretch() == null ? null : compareCount(figure, target.stretch()) >= 0,
                        missing(target.value(), figure));
            case AT_LEAST -> atLeast(target, figure, BigDecimal.ZERO);
            case AT_MOST -> atMost(target, figure);
            case GROWTH_AT_LEAST -> {
                BigDecimal base = base(target, lastYear);
                yield base == null
                        ? new TargetResult(target, Verdict.NO_DATA, null, null)
                        : atLeast(target, figure, base);
            }
        };
    }

    /** The verdict over several targets of one figure: the worst that is known. */
    public static Verdict overall(List<TargetResult> results) {
        if (results.isEmpty()) {
            return Verdict.NO_TARGET;
        }
        if (results.stream().anyMatch(result -> result.verdict == Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return results.stream().anyMatch(result -> result.verdict == Verdict.NO_DATA) ? Verdict.NO_DATA : Verdict.MET;
    }

    private static TargetResult atLeast(Target target, Ratio figure, BigDecimal base) {
        BigDecimal required = base.add(target.value());
        Long gap = missing(figure.share(required), figure);
        if (!figure.hasRate()) {
            return new TargetResult(target, Verdict.NO_DATA, null, gap);
        }
        Boolean stretchMet = target.stretch() == null ? null : figure.compareRateTo(base.add(target.stretch())) >= 0;
        return new TargetResult(target, met(figure.compareRateTo(required) >= 0), stretchMet, gap);
    }

    private static TargetResult atMost(Target target, Ratio figure) {
        long allowed =
                figure.share(target.value()).setScale(0, RoundingMode.FLOOR).longValueExact();
        long gap = Math.max(0, figure.numerator() - allowed);
        if (!figure.hasRate()) {
            return new TargetResult(target, Verdict.NO_DATA, null, gap);
        }
        Boolean stretchMet = target.stretch() == null ? null : figure.compareRateTo(target.stretch()) <= 0;
        return new TargetResult(target, met(figure.compareRateTo(target.value()) <= 0), stretchMet, gap);
    }

    /** The rate that growth starts from, unrounded enough: 10 decimals of a percent. */
    private static @Nullable BigDecimal base(Target target, Ratio lastYear) {
        if (target.base() != null) {
            return target.base();
        }
        return lastYear.hasRate()
                ? BigDecimal.valueOf(lastYear.numerator())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(lastYear.denominator()), 10, RoundingMode.HALF_UP)
                : null;
    }

    private static long missing(BigDecimal required, Ratio figure) {
        return Math.max(0, required.setScale(0, RoundingMode.CEILING).longValueExact() - figure.numerator());
    }

    private static int compareCount(Ratio figure, BigDecimal count) {
        return BigDecimal.valueOf(figure.numerator()).compareTo(count);
    }

    private static Verdict met(boolean met) {
        return met ? Verdict.MET : Verdict.NOT_MET;
    }
}
