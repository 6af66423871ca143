package vn.motcua.indicator.fold;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.binder.kafka.streams.KafkaStreamsRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.kit.tracing.RecordTraces;

/** Wires what tells how the fold is: meters, traces, liveness and readiness. */
@Configuration(proxyBeanMethods = false)
class FoldWatchConfiguration {

    @Bean
    FoldStreams foldStreams(KafkaStreamsRegistry registry) {
        return new FoldStreams(registry);
    }

    @Bean
    FoldWatch foldWatch(MeterRegistry meters, FoldStreams streams, RecordTraces traces) {
        return new FoldWatch(FoldMetrics.of(meters, streams), traces);
    }

    @Bean
    FoldAliveHealthIndicator foldAliveHealthIndicator(FoldStreams streams) {
        return new FoldAliveHealthIndicator(streams);
    }

    @Bean
    FoldHealthIndicator foldHealthIndicator(
            FoldStreams streams, Clock clock, @Value("${motcua.fold.rebalancing-grace:2m}") Duration grace) {
        return new FoldHealthIndicator(streams, grace, clock);
    }
}
