package vn.motcua.oracle.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nasty little histories by chance, valid by the contract: all event types, equal instants and ids on purpose, duplicates,
 * revocations, contradictions, in no order. The same seed gives the same histories; each bears a seed of its own in its
 * name, of which {@link #ofSeed} makes it again.
 */
public final class RandomHistories {

    private final Dice seeds;
    private final Shape shape;

    /** Small histories of three wards. */
    public RandomHistories(long seed) {
        this(seed, Shape.small());
    }

    public RandomHistories(long seed, Shape shape) {
        this.seeds = new Dice(seed);
        this.shape = shape;
    }

    /** The next history. */
    public History next() {
        return ofSeed(seeds.seed(), shape);
    }

    /** The small history of this seed. */
    public static History ofSeed(long seed) {
        return ofSeed(seed, Shape.small());
    }

    /** The history of this seed and shape. */
    public static History ofSeed(long seed, Shape shape) {
        var dice = new Dice(seed);
        LocalDate firstDay = shape.firstDay().plusDays(dice.between(0, shape.spread()));
        var script = new Script(dice, new Clock(dice, firstDay));
        List<String> units = dice.some(shape.units());
        for (String unit : units) {
            for (int i = dice.between(1, shape.dossiers()); i > 0; i--) {
                new DossierScript(script, unit, "S" + i).play(dice.between(0, shape.eventsPerDossier()));
            }
            for (int i = dice.between(0, 2); i > 0; i--) {
                new FeedbackScript(script, unit, "S" + i).play(dice.between(0, 5));
            }
            for (int i = dice.between(0, 2); i > 0; i--) {
                declare(script, unit);
            }
        }
        return new History("random " + seed, script.events())
                .withDuplicates(seed)
                .shuffled(seed)
                .named("random " + seed);
    }

    private static void declare(Script script, String unit) {
        Dice dice = script.dice();
        String figure = dice.one("ON_SYSTEM", "CAMPAIGNS", "TIME_REDUCTION", "PROGRESS");
        String period = dice.one("2025", "2026", "2026-H1", "2026-Q1", "2026-03");
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("unit", unit);
        data.put("figure", figure);
        data.put("period", period);
        data.put("numerator", dice.between(0, 4));
        data.put("denominator", dice.between(0, 4));
        script.write("vn.motcua.figure.declared", unit, unit + "/" + figure + "/" + period, data);
    }
}
