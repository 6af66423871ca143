package vn.motcua.contracts.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A numerator and a denominator; compared unrounded, shown in percent rounded half up to 2 decimals. */
public record Ratio(long numerator, long denominator) {

    /** Nothing over nothing. */
    public static final Ratio NONE = new Ratio(0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The sum of numerators over the sum of denominators. */
    public Ratio plus(Ratio other) {
        return new Ratio(numerator + other.numerator, denominator + other.denominator);
    }

    /** False when the denominator is 0: then there is no rate. */
    public boolean hasRate() {
        return denominator != 0;
    }

    /** The rate in percent for display; null when there is none. */
    public @Nullable BigDecimal rate() {
        return hasRate()
                ? BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                : null;
    }

    /** Compares the unrounded rate with a percentage; only for a ratio that has a rate. */
    public int compareRateTo(BigDecimal percent) {
        int sign = Long.signum(denominator);
        return BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .compareTo(percent.multiply(BigDecimal.valueOf(denominator)))
                * sign;
    }

    /** The denominator's part by a percentage: percent x denominator / 100, exactly. */
    public BigDecimal share(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(denominator)).movePointLeft(2);
    }
}
