package vn.motcua.kit.observability;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStartedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.KafkaEvent;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Down once a consumer of Kafka has ended by a fault, which nothing but a restart mends; part of liveness as {@code
 * listeners}. That Kafka or the store is away ends no consumer.
 */
public final class ListenersHealthIndicator implements HealthIndicator {

    private final Map<String, String> ended = new ConcurrentHashMap<>();

    @Override
    public Health health() {
        return ended.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("ended", Map.copyOf(ended)).build();
    }

    @EventListener
    void started(ConsumerStartedEvent event) {
        ended.remove(name(event));
    }

    @EventListener
    void stopped(ConsumerStoppedEvent event) {
        if (event.getReason() != ConsumerStoppedEvent.Reason.NORMAL) {
            ended.put(name(event), event.getReason().name());
        }
    }

    private static String name(KafkaEvent event) {
        return event.getSource() instanceof MessageListenerContainer container
                ? String.valueOf(container.getListenerId())
                : event.getSource().getClass().getSimpleName();
    }
}
