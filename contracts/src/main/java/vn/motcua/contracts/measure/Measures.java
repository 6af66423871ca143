package vn.motcua.contracts.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/** An accumulator of whole numbers, one per measure, all 0 at first. Not safe for use by several threads. */
public final class Measures {

    private static final Measure[] ALL = Measure.values();

    private final long[] values = new long[ALL.length];

    /** A fresh accumulator with the numbers of a map of literal names. */
    public static Measures ofCodes(Map<String, ? extends Number> byCode) {
        Measures measures = new Measures();
        byCode.forEach((code, value) -> measures.add(
                Measure.of(code).orElseThrow(() -> new IllegalArgumentException("unknown measure " + code)),
                value.longValue()));
        return measures;
    }

    /** Adds an amount to one measure. */
    public Measures add(Measure measure, long amount) {
        values[measure.ordinal()] += amount;
        return this;
    }

    /** Adds another accumulator, measure by measure. */
    public Measures add(Measures other) {
        for (int i = 0; i < values.length; i++) {
            values[i] += other.values[i];
        }
        return this;
    }

    /** Takes another accumulator away, measure by measure. */
    public Measures subtract(Measures other) {
        for (int i = 0; i < values.length; i++) {
            values[i] -= other.values[i];
        }
        return this;
    }

    /** The number of one measure. */
    public long get(Measure measure) {
        return values[measure.ordinal()];
    }

    /** True when every number is 0. */
    public boolean isZero() {
        for (long value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /** Visits the numbers other than 0, in the order of the measures. */
    public void forEachNonZero(ObjLongConsumer<Measure> visitor) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                visitor.accept(ALL[i], values[i]);
            }
        }
    }

    /** The flows other than 0 by literal name. */
    public Map<String, Long> flows() {
        return byCode(false);
    }

    /** The stocks other than 0 by literal name. */
    public Map<String, Long> stocks() {
        return byCode(true);
    }

    /** All numbers other than 0 by literal name. */
    public Map<String, Long> byCode() {
        Map<String, Long> byCode = new LinkedHashMap<>();
        forEachNonZero((measure, value) -> byCode.put(measure.code(), value));
        return byCode;
    }

    private Map<String, Long> byCode(boolean stock) {
        Map<String, Long> byCode = byCode();
        byCode.keySet().removeIf(code -> Measure.of(code).orElseThrow().isStock() != stock);
        return byCode;
    }

    /** An independent copy. */
    public Measures copy() {
        return new Measures().add(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measures measures && Arrays.equals(values, measures.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return byCode().toString();
    }
}
