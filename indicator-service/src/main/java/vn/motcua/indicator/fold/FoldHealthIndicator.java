package vn.motcua.indicator.fold;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.KafkaStreams.State;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Up while the fold is running, and while it hands partitions over or takes them back for no longer than the grace; at
 * the start only once it runs. Part of readiness as {@code fold}.
 */
final class FoldHealthIndicator implements HealthIndicator {

    private final FoldStreams streams;
    private final Duration grace;
    private final Clock clock;
    private @Nullable Instant lastRunning;

    FoldHealthIndicator(FoldStreams streams, Duration grace, Clock clock) {
        this.streams = streams;
        this.grace = grace;
        this.clock = clock;
    }

    @Override
    public synchronized Health health() {
        State state = streams.state().orElse(State.CREATED);
        if (state == State.RUNNING) {
            lastRunning = clock.instant();
        }
        boolean ready = state == State.RUNNING || (state == State.REBALANCING && withinGrace());
        return (ready ? Health.up() : Health.outOfService())
                .withDetail("state", state.name())
                .build();
    }

    /** Since it was last seen running, which whoever asks for readiness does every few seconds. */
    private boolean withinGrace() {
        return lastRunning != null && !clock.instant().isAfter(lastRunning.plus(grace));
    }
}
