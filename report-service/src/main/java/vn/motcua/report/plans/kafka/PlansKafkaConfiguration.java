package vn.motcua.report.plans.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.CompactedTopic;
import vn.motcua.kit.kafka.FeedConsumers;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.plans.PublishedPlans;

/** Follows the topic of plans. */
@Configuration(proxyBeanMethods = false)
class PlansKafkaConfiguration {

    @Bean
    PlanView planView(JsonMapper json) {
        return new PlanView(json);
    }

    @Bean
    PublishedPlans publishedPlans(PlanView view) {
        return view::current;
    }

    @Bean
    CompactedTopic planTopic(PlanView view, FeedConsumers consumers) {
        return new CompactedTopic(Topics.PLAN_EVENTS, consumers, view::apply);
    }

    /** Up once the plans have been read; part of readiness as {@code plans}. */
    @Bean
    HealthIndicator plansHealthIndicator(CompactedTopic planTopic) {
        return () -> planTopic.caughtUp()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "plans not read yet")
                        .build();
    }
}
