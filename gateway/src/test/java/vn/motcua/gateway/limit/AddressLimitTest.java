package vn.motcua.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AddressLimitTest {

    private final ShiftableClock clock = new ShiftableClock();
    private final AddressLimit limit = new AddressLimit(3, Duration.ofMinutes(5), clock);

    @Test
    void threeAreCountedAndThenTheAddressWaits() {
        limit.count("10.0.0.1");
        limit.count("10.0.0.1");
        assertThat(limit.wait("10.0.0.1")).isEmpty();
        limit.count("10.0.0.1");
        assertThat(limit.wait("10.0.0.1")).hasValue(Duration.ofMinutes(5));
        assertThat(limit.wait("10.0.0.2")).isEmpty();
    }

    @Test
    void theWindowBeginsWithTheFirstAndEnds() {
        limit.count("10.0.0.1");
        clock.now = clock.now.plus(Duration.ofMinutes(4));
        limit.count("10.0.0.1");
        limit.count("10.0.0.1");
        assertThat(limit.wait("10.0.0.1")).hasValue(Duration.ofMinutes(1));
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(limit.wait("10.0.0.1")).isEmpty();
        limit.count("10.0.0.1");
        assertThat(limit.wait("10.0.0.1")).isEmpty();
    }

    @Test
    void whatIsForgottenCountsNoMore() {
        limit.count("10.0.0.1");
        limit.count("10.0.0.1");
        limit.forget("10.0.0.1");
        limit.count("10.0.0.1");
        assertThat(limit.wait("10.0.0.1")).isEmpty();
    }

    @Test
    void aFloodOfAddressesDropsTheOldestNotTheNewest() {
        for (int i = 0; i < 3; i++) {
            limit.count("first");
        }
        clock.now = clock.now.plusSeconds(1);
        for (int i = 0; i < 10_500; i++) {
            limit.count("address " + i);
        }
        for (int i = 0; i < 3; i++) {
            limit.count("last");
        }
        assertThat(limit.wait("first")).isEmpty();
        assertThat(limit.wait("last")).isPresent();
    }

    private static final class ShiftableClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
