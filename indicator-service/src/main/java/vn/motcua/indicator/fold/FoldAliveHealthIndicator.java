package vn.motcua.indicator.fold;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down once the fold has died, which nothing but a restart mends; part of liveness as {@code foldAlive}. A broker that
 * is away does not kill it.
 */
final class FoldAliveHealthIndicator implements HealthIndicator {

    private static final Set<State> ALIVE = Set.of(State.CREATED, State.REBALANCING, State.RUNNING);

    private final FoldStreams streams;

    FoldAliveHealthIndicator(FoldStreams streams) {
        this.streams = streams;
    }

    @Override
    public Health health() {
        Optional<State> state = streams.state();
        if (state.isEmpty()) {
            return Health.up().withDetail("state", "not started").build();
        }
        boolean alive = ALIVE.contains(state.get()) && streams.liveThreads() > 0;
        return (alive ? Health.up() : Health.down())
                .withDetail("state", state.get().name())
                .withDetail("threads", streams.liveThreads())
                .build();
    }
}
