package vn.motcua.report.confirm.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.CompactedTopic;
import vn.motcua.kit.kafka.FeedConsumers;
import vn.motcua.kit.kafka.Topics;

/** Follows the topic of confirmations. */
@Configuration(proxyBeanMethods = false)
class ConfirmationsConfiguration {

    @Bean
    ConfirmationTopic confirmations(KafkaTemplate<String, byte[]> reportTemplate, JsonMapper json) {
        return new ConfirmationTopic(reportTemplate, json);
    }

    @Bean
    CompactedTopic confirmationFeed(ConfirmationTopic confirmations, FeedConsumers consumers) {
        return new CompactedTopic(Topics.CONFIRMATIONS, consumers, confirmations::apply);
    }

    /** Up once the confirmations have been read; part of readiness as {@code confirmations}. */
    @Bean
    HealthIndicator confirmationsHealthIndicator(CompactedTopic confirmationFeed) {
        return () -> confirmationFeed.caughtUp()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "confirmations not read yet")
                        .build();
    }
}
