package vn.motcua.oracle;

/** Numerator and denominator of an indicator or of a declared figure; a denominator of 0 means that there is no rate. */
public record Ratio(long numerator, long denominator) {

    /** Nothing over nothing. */
    public static final Ratio NONE = new Ratio(0, 0);

    /** Adds numerators and denominators, as a superior unit's pair is the sum of its children's. */
    public Ratio plus(Ratio other) {
        return new Ratio(numerator + other.numerator, denominator + other.denominator);
    }
}
