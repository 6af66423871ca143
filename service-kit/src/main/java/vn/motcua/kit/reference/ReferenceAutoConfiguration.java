package vn.motcua.kit.reference;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.KafkaAutoConfiguration;

/** Gives a service the reference data, unless {@code motcua.reference.enabled} is false. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@ConditionalOnBean(KafkaAdmin.class)
@ConditionalOnBooleanProperty(name = "motcua.reference.enabled", matchIfMissing = true)
public class ReferenceAutoConfiguration {

    /** The feed of units, catalogue and calendar. */
    @Bean
    ReferenceFeed referenceFeed(
            KafkaProperties properties, KafkaAdmin kafka, JsonMapper json, ApplicationEventPublisher events) {
        Map<String, Object> settings = properties.buildConsumerProperties();
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new ReferenceFeed(
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
                kafka,
                json,
                events);
    }

    /** Up once the reference data has been read; part of readiness as {@code reference}. */
    @Bean
    HealthIndicator referenceHealthIndicator(ReferenceFeed feed) {
        return () -> feed.loaded()
                ? Health.up()
                        .withDetail("units", feed.current().units().all().size())
                        .build()
                : Health.outOfService()
                        .withDetail("reason", "reference data not read yet")
                        .build();
    }
}
