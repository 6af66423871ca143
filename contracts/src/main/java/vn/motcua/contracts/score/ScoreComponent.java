package vn.motcua.contracts.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.motcua.contracts.indicator.Ratio;

/**
 * One component of the 766 score.
 *
 * @param max the points it can earn
 * @param cap the ratio that already earns all points
 * @param source where its pair comes from when the unit declares none
 * @param fullWhenEmpty true where a denominator of 0 earns all points
 */
public record ScoreComponent(String code, BigDecimal max, BigDecimal cap, Source source, boolean fullWhenEmpty) {

    /** Where a component's pair comes from. */
    public sealed interface Source {
        /** Only from declarations. */
        record DeclaredOnly() implements Source {}

        /** From an indicator of that code. */
        record FromIndicator(String indicator) implements Source {}

        /** Of PROGRESS less the ratings that were not satisfied. */
        record ProgressLessComplaints() implements Source {}
    }

    /** The points of a pair: min(max, max x ratio / cap), rounded half up to 2 decimals. */
    public BigDecimal score(Ratio pair) {
        if (pair.denominator() == 0) {
            return (fullWhenEmpty ? max : BigDecimal.ZERO).setScale(2);
        }
        BigDecimal points = max.multiply(BigDecimal.valueOf(pair.numerator()))
                .divide(cap.multiply(BigDecimal.valueOf(pair.denominator())), 2, RoundingMode.HALF_UP);
        return points.min(max.setScale(2));
    }
}
