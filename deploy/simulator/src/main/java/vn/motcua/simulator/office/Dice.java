package vn.motcua.simulator.office;

import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Chance, bound to a seed and a name: the same two give the same throws on every machine. */
public final class Dice {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The dice of a seed and a name; other names throw independently. */
    public static Dice of(long seed, String name) {
        long hash = FNV_OFFSET ^ seed;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return new Dice(hash);
    }

    /** True with the given probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A number from low to below high. */
    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A whole number from 0 on whose mean is about the given one: many small, few large. */
    public int about(double mean) {
        return (int) (-mean * StrictMath.log(1 - random.nextDouble()));
    }

    /** The mean, rounded up or down by chance so that sums come out right. */
    public int rounded(double mean) {
        int whole = (int) mean;
        return whole + (chance(mean - whole) ? 1 : 0);
    }

    /** One of the values, each as likely as the others. */
    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of the values, by weight. */
    public <T> T pick(List<T> values, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * values.stream().mapToDouble(weight).sum();
        for (T value : values) {
            left -= weight.applyAsDouble(value);
            if (left < 0) {
                return value;
            }
        }
        return values.getLast();
    }

    /** A time of day from low to below high, to the second. */
    public LocalTime time(LocalTime low, LocalTime high) {
        return LocalTime.ofSecondOfDay(between(low.toSecondOfDay(), high.toSecondOfDay() - 1));
    }
}
