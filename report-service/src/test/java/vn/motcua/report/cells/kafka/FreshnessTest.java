package vn.motcua.report.cells.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.kit.kafka.UnitPartitioner;
import vn.motcua.report.cells.Contact;
import vn.motcua.report.testing.MutableClock;

class FreshnessTest {

    private static final int LIMIT = 3;
    private static final int PARTITIONS = 4;
    private static final String NOW = "2026-03-09T03:00:00Z";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MutableClock clock = new MutableClock(NOW);
    private final Freshness freshness = new Freshness(meters, clock, LIMIT, PARTITIONS);

    @Test
    void withoutAUnitNothingIsKnown() {
        assertThat(value("motcua.freshness.units")).isZero();
        assertThat(value("motcua.freshness.newest")).isNaN();
    }

    @Test
    void aUnitsAgeIsOfItsNewestFactAndGrows() {
        hear("11911", 60);
        hear("11911", 300);

        assertThat(age("11911")).isEqualTo(60);
        clock.set("2026-03-09T03:01:00Z");
        assertThat(age("11911")).isEqualTo(120);
    }

    @Test
    void moreUnitsThanTheLimitAreToldOfTogetherOnly() {
        IntStream.rangeClosed(1, LIMIT).forEach(i -> hear("1000" + i, i * 100));
        assertThat(meters.find("motcua.freshness.age").gauges()).hasSize(LIMIT);

        hear("10009", 1_000);

        assertThat(meters.find("motcua.freshness.age").gauges()).isEmpty();
        assertThat(value("motcua.freshness.units")).isEqualTo(LIMIT + 1);
        assertThat(value("motcua.freshness.newest")).isEqualTo(100);
        assertThat(value("motcua.freshness.oldest")).isEqualTo(1_000);
        assertThat(meters.get("motcua.freshness.quantile")
                        .tag("quantile", "0.5")
                        .gauge()
                        .value())
                .isBetween(200.0, 300.0);
    }

    @Test
    void unitsOfPartitionsThatAreGoneAreForgotten() {
        hear("11911", 60);
        hear("11842", 60);
        int gone = UnitPartitioner.partition("11911", PARTITIONS);

        freshness.forget(partition -> partition == gone);

        assertThat(meters.find("motcua.freshness.age").tag("unit", "11911").gauge())
                .isNull();
    }

    private void hear(String unit, int secondsAgo) {
        freshness.hear(List.of(new Contact(unit, 0, Instant.parse(NOW).minusSeconds(secondsAgo))), partition -> true);
    }

    private double age(String unit) {
        return meters.get("motcua.freshness.age").tag("unit", unit).gauge().value();
    }

    private double value(String name) {
        Gauge gauge = meters.get(name).gauge();
        return gauge.value();
    }
}
