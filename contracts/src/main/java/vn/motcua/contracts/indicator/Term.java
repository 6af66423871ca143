package vn.motcua.contracts.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

/** One measure in a numerator or denominator: a flow over the period or a stock at its end, added or taken away. */
public record Term(Measure measure, int sign) {

    /**
     * Reads a sum such as {@code resolvedEarly + resolvedOnTime + open - overdue}. Whether a measure is a flow or a
     * stock is the measure's own nature.
     *
     * @throws IllegalArgumentException if a measure is unknown or the sum is malformed
     */
    static List<Term> parseSum(String sum) {
        List<Term> terms = new ArrayList<>();
        int sign = 1;
        boolean expectMeasure = true;
        for (String token : sum.trim().split("\\s+")) {
            if (expectMeasure) {
                Measure measure = Measure.of(token)
                        .orElseThrow(() -> new IllegalArgumentException("unknown measure '" + token + "' in: " + sum));
                terms.add(new Term(measure, sign));
            } else {
                sign = switch (token) {
                    case "+" -> 1;
                    case "-" -> -1;
                    default -> throw new IllegalArgumentException("expected + or - but found '" + token + "': " + sum);
                };
            }
            expectMeasure = !expectMeasure;
        }
        if (expectMeasure) {
            throw new IllegalArgumentException("the sum ends without a measure: " + sum);
        }
        return List.copyOf(terms);
    }

    /** The sum of terms over figures that hold flows of the period and stocks at its end. */
    static long sum(List<Term> terms, Measures figures) {
        long sum = 0;
        for (Term term : terms) {
            sum += term.sign * figures.get(term.measure);
        }
        return sum;
    }
}
