package vn.motcua.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {

    private final ShiftableClock clock = new ShiftableClock();
    private final FailedLogins logins = new FailedLogins(3, Duration.ofMinutes(5), clock);

    @Test
    void threeMayFailAndThenTheAddressWaits() {
        logins.failed("10.0.0.1");
        logins.failed("10.0.0.1");
        assertThat(logins.wait("10.0.0.1")).isEmpty();
        logins.failed("10.0.0.1");
        assertThat(logins.wait("10.0.0.1")).hasValue(Duration.ofMinutes(5));
        assertThat(logins.wait("10.0.0.2")).isEmpty();
    }

    @Test
    void theWindowBeginsWithTheFirstFailureAndEnds() {
        logins.failed("10.0.0.1");
        clock.now = clock.now.plus(Duration.ofMinutes(4));
        logins.failed("10.0.0.1");
        logins.failed("10.0.0.1");
        assertThat(logins.wait("10.0.0.1")).hasValue(Duration.ofMinutes(1));
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(logins.wait("10.0.0.1")).isEmpty();
        logins.failed("10.0.0.1");
        assertThat(logins.wait("10.0.0.1")).isEmpty();
    }

    @Test
    void aLoginThatSucceedsForgetsTheFailures() {
        logins.failed("10.0.0.1");
        logins.failed("10.0.0.1");
        logins.succeeded("10.0.0.1");
        logins.failed("10.0.0.1");
        assertThat(logins.wait("10.0.0.1")).isEmpty();
    }

    @Test
    void aFloodOfAddressesDropsTheOldestNotTheNewest() {
        for (int i = 0; i < 3; i++) {
            logins.failed("first");
        }
        clock.now = clock.now.plusSeconds(1);
        for (int i = 0; i < 10_500; i++) {
            logins.failed("address " + i);
        }
        for (int i = 0; i < 3; i++) {
            logins.failed("last");
        }
        assertThat(logins.wait("first")).isEmpty();
        assertThat(logins.wait("last")).isPresent();
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
