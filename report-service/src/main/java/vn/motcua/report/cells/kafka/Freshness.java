package vn.motcua.report.cells.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.kit.kafka.UnitPartitioner;
import vn.motcua.report.cells.Contact;

/**
 * How old the newest fact in the figures is, by unit, in seconds since it arrived; exact to the minute, for the fold
 * tells of a unit once a minute. {@code motcua.freshness.age} bears the unit's code while no more units than the limit
 * were heard of, and with more there is none, so that series stay few and a part never looks like the whole. Always
 * there, over all units of this instance's partitions: {@code motcua.freshness.units} (how many were heard of), {@code
 * motcua.freshness.newest}, {@code motcua.freshness.oldest} and {@code motcua.freshness.quantile}.
 */
final class Freshness {

    private static final String AGE = "motcua.freshness.age";
    private static final String UNITS = "motcua.freshness.units";
    private static final String NEWEST = "motcua.freshness.newest";
    private static final String OLDEST = "motcua.freshness.oldest";
    private static final String QUANTILE = "motcua.freshness.quantile";
    private static final String SECONDS = "seconds";
    private static final double[] QUANTILES = {0.5, 0.9, 0.99};

    private final Map<String, Instant> heard = new ConcurrentHashMap<>();
    private final MultiGauge ages;
    private final Clock clock;
    private final int limit;
    private final int partitions;

    Freshness(MeterRegistry meters, Clock clock, int limit, int partitions) {
        this.clock = clock;
        this.limit = limit;
        this.partitions = partitions;
        this.ages = MultiGauge.builder(AGE)
                .description("Seconds since the newest fact of a unit that is in the figures arrived")
                .baseUnit(SECONDS)
                .register(meters);
        gauge(meters, UNITS, "Units that were heard of", null, Tags.empty(), all -> all.heard.size());
        seconds(meters, NEWEST, "Age of the newest fact of any unit", Tags.empty(), all -> all.quantile(0));
        seconds(
                meters,
                OLDEST,
                "Age of the newest fact of the unit that is silent longest",
                Tags.empty(),
                all -> all.quantile(1));
        for (double quantile : QUANTILES) {
            Tags tags = Tags.of("quantile", Double.toString(quantile));
            seconds(meters, QUANTILE, "Quantiles of the ages over units", tags, all -> all.quantile(quantile));
        }
    }

    /** Units of these partitions, as far as they are told of here, were heard of. */
    synchronized void hear(Collection<Contact> contacts, IntPredicate here) {
        int before = heard.size();
        for (Contact contact : contacts) {
            if (here.test(UnitPartitioner.partition(contact.unit(), partitions))) {
                heard.merge(contact.unit(), contact.lastArrival(), (held, now) -> now.isAfter(held) ? now : held);
            }
        }
        if (heard.size() != before) {
            show();
        }
    }

    /** Units of these partitions are told of by another instance. */
    synchronized void forget(IntPredicate gone) {
        if (heard.keySet().removeIf(unit -> gone.test(UnitPartitioner.partition(unit, partitions)))) {
            show();
        }
    }

    private void show() {
        ages.register(
                heard.size() > limit
                        ? List.of()
                        : heard.keySet().stream()
                                .map(unit -> MultiGauge.Row.of(Tags.of("unit", unit), this, all -> all.age(unit)))
                                .toList(),
                false);
    }

    private double age(String unit) {
        Instant arrival = heard.get(unit);
        return arrival == null ? Double.NaN : seconds(arrival);
    }

    private double quantile(double quantile) {
        double[] sorted =
                heard.values().stream().mapToDouble(this::seconds).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(quantile * (sorted.length - 1))];
    }

    private double seconds(Instant arrival) {
        return Math.max(0, Duration.between(arrival, clock.instant()).toMillis() / 1_000.0);
    }

    private void seconds(MeterRegistry meters, String name, String text, Tags tags, ToDoubleFunction<Freshness> value) {
        gauge(meters, name, text, SECONDS, tags, value);
    }

    private void gauge(
            MeterRegistry meters,
            String name,
            String text,
            @Nullable String baseUnit,
            Tags tags,
            ToDoubleFunction<Freshness> value) {
        Gauge.builder(name, this, value)
                .description(text)
                .baseUnit(baseUnit)
                .tags(tags)
                .register(meters);
    }
}
