package vn.motcua.plan.plans.kafka;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.CompactedTopic;
import vn.motcua.kit.kafka.FeedConsumers;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.plan.plans.PlanListener;

/** Follows the log of plans, also what other instances write, for those who keep lists of them. */
@Configuration(proxyBeanMethods = false)
class PlanFollowing {

    @Bean
    CompactedTopic planTopic(FeedConsumers consumers, JsonMapper json, List<PlanListener> listeners) {
        PlanRecords records = new PlanRecords(json);
        return new CompactedTopic(
                Topics.PLAN_EVENTS,
                consumers,
                record -> records.read(record)
                        .ifPresent(told -> listeners.forEach(listener -> listener.stands(told.plan()))));
    }

    /** Up once the lists hold all plans of the log; part of readiness as {@code plans}. */
    @Bean
    HealthIndicator plansHealthIndicator(CompactedTopic planTopic) {
        return () -> planTopic.caughtUp()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "plans not read yet")
                        .build();
    }
}
