package vn.motcua.plan.health;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Up while Kafka answers; part of readiness as {@code kafka}. */
@Component
final class KafkaHealthIndicator implements HealthIndicator, DisposableBean {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final KafkaAdmin kafka;
    private @Nullable Admin admin;

    KafkaHealthIndicator(KafkaAdmin kafka) {
        this.kafka = kafka;
    }

    @Override
    public Health health() {
        try {
            int nodes = admin().describeCluster()
                    .nodes()
                    .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    .size();
            return Health.up().withDetail("brokers", nodes).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.down().withDetail("reason", "interrupted").build();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return Health.down().withDetail("reason", "Kafka does not answer").build();
        }
    }

    private synchronized Admin admin() {
        Admin client = admin;
        if (client == null) {
            client = Admin.create(kafka.getConfigurationProperties());
            admin = client;
        }
        return client;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
