package vn.motcua.report.cells.kafka;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.CellsSettings;
import vn.motcua.report.cells.CutHandler;

/** Binds the projection to the topic of cells. */
@Configuration(proxyBeanMethods = false)
class CellsKafkaConfiguration {

    @Bean
    CellsListener cellsListener(
            CellStore store,
            CutHandler cuts,
            @Value("${motcua.projection.cache-megabytes}") int cacheMegabytes,
            @Value("${motcua.projection.retry}") java.time.Duration retry) {
        return new CellsListener(store, cuts, new CellsSettings(cacheMegabytes, retry));
    }

    /** The function that the binding calls. */
    @Bean
    Consumer<Message<List<byte[]>>> cells(CellsListener listener) {
        return listener::onBatch;
    }

    /** Up once partitions are assigned; part of readiness as {@code projection}. */
    @Bean
    HealthIndicator projectionHealthIndicator(CellsListener listener) {
        return () -> listener.assigned()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "no partitions assigned yet")
                        .build();
    }
}
