package vn.motcua.oracle.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Choices that are the same for the same seed. */
final class Dice {

    private final RandomGenerator generator;

    Dice(long seed) {
        this.generator =
                RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    }

    boolean chance(int percent) {
        return generator.nextInt(100) < percent;
    }

    /** From {@code least} to {@code most}, both inclusive. */
    int between(int least, int most) {
        return generator.nextInt(least, most + 1);
    }

    long seed() {
        return generator.nextLong();
    }

    @SafeVarargs
    final <T extends @Nullable Object> T one(T... choices) {
        return choices[generator.nextInt(choices.length)];
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(generator.nextInt(choices.size()));
    }

    /** Some of the choices, at least one, each once. */
    <T> List<T> some(List<T> choices) {
        return mixed(choices).subList(0, between(1, choices.size()));
    }

    <T> List<T> mixed(List<T> choices) {
        List<T> mixed = new ArrayList<>(choices);
        for (int i = mixed.size(); i > 1; i--) {
            Collections.swap(mixed, i - 1, generator.nextInt(i));
        }
        return mixed;
    }
}
