package vn.motcua.report.cells.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.motcua.kit.kafka.KafkaSettings;
import vn.motcua.kit.tracing.RecordTraces;
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
            @Value("${motcua.projection.retry}") Duration retry,
            ProjectionWatch watch,
            RecordTraces traces) {
        return new CellsListener(store, cuts, new CellsSettings(cacheMegabytes, retry), watch, new BatchTraces(traces));
    }

    @Bean
    CatchUp catchUp() {
        return new CatchUp();
    }

    @Bean
    ProjectionWatch projectionWatch(
            MeterRegistry meters,
            Clock clock,
            KafkaSettings kafka,
            CatchUp catchUp,
            @Value("${motcua.freshness.units:400}") int mostUnits) {
        return new ProjectionWatch(
                new ProjectionMetrics(meters), new Freshness(meters, clock, mostUnits, kafka.partitions()), catchUp);
    }

    /** The function that the binding calls. */
    @Bean
    Consumer<Message<List<byte[]>>> cells(CellsListener listener) {
        return listener::onBatch;
    }

    /** Up once all is applied that was there at the start; part of readiness as {@code projection}. */
    @Bean
    HealthIndicator projectionHealthIndicator(CatchUp catchUp) {
        return () -> (catchUp.done() ? Health.up() : Health.outOfService())
                .withDetail("missing", catchUp.missing())
                .build();
    }
}
