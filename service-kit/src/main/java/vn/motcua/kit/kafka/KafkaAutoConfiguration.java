package vn.motcua.kit.kafka;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** Creates topics before the service works with them; a service without Kafka settings has none. */
@AutoConfiguration(afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnBean(KafkaAdmin.class)
@EnableConfigurationProperties(KafkaSettings.class)
public class KafkaAutoConfiguration {

    /** Topics of the system. */
    @Bean
    TopicProvisioner topicProvisioner(KafkaAdmin kafka, KafkaSettings settings) {
        return new TopicProvisioner(kafka, settings);
    }

    /** Consumers of topics that every instance reads whole. */
    @Bean
    FeedConsumers feedConsumers(KafkaProperties properties) {
        return FeedConsumers.of(properties);
    }
}
