package vn.motcua.indicator.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.cloud.stream.binder.kafka.streams.KafkaStreamsRegistry;

class FoldHealthTest {

    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final Instant START = Instant.parse("2026-03-09T03:00:00Z");

    private final GivenStreams streams = new GivenStreams();
    private final GivenClock clock = new GivenClock();
    private final FoldHealthIndicator readiness = new FoldHealthIndicator(streams, GRACE, clock);
    private final FoldAliveHealthIndicator liveness = new FoldAliveHealthIndicator(streams);

    @Test
    void aFoldThatStartsIsAliveButNotReadyUntilItRuns() {
        for (State state : new State[] {State.CREATED, State.REBALANCING}) {
            streams.state = state;
            assertThat(liveness.health().getStatus()).isEqualTo(Status.UP);
            assertThat(readiness.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        }
        streams.state = State.RUNNING;
        assertThat(readiness.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void handingPartitionsOverIsReadyWithinTheGraceAndNotAfterIt() {
        streams.state = State.RUNNING;
        readiness.health();
        streams.state = State.REBALANCING;

        clock.now = START.plus(GRACE);
        assertThat(readiness.health().getStatus()).isEqualTo(Status.UP);
        clock.now = START.plus(GRACE).plusSeconds(1);
        assertThat(readiness.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(liveness.health().getStatus()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING_ERROR", "ERROR", "PENDING_SHUTDOWN", "NOT_RUNNING"})
    void aFoldThatEndedIsNeither(State ended) {
        streams.state = ended;

        assertThat(liveness.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(readiness.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void withoutAThreadItIsDead() {
        streams.threads = 0;

        assertThat(liveness.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void beforeItsStartItIsAlive() {
        streams.state = null;

        assertThat(liveness.health().getStatus()).isEqualTo(Status.UP);
        assertThat(readiness.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    private static final class GivenStreams extends FoldStreams {

        private @Nullable State state = State.RUNNING;
        private long threads = 2;

        GivenStreams() {
            super(new KafkaStreamsRegistry());
        }

        @Override
        Optional<State> state() {
            return Optional.ofNullable(state);
        }

        @Override
        long liveThreads() {
            return threads;
        }
    }

    private static final class GivenClock extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
