package vn.motcua.report.replay.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.FeedConsumers;
import vn.motcua.kit.kafka.KafkaSettings;
import vn.motcua.report.replay.EventLog;
import vn.motcua.report.replay.Recount;
import vn.motcua.report.replay.Replay;

/** Wires the way back through the log. */
@Configuration(proxyBeanMethods = false)
class ReplayConfiguration {

    @Bean
    EventLog eventLog(FeedConsumers consumers) {
        return new KafkaEventLog(consumers);
    }

    @Bean
    Replay replay(EventLog log, JsonMapper json, KafkaSettings kafka) {
        return new Replay(log, json, kafka.partitions());
    }

    @Bean
    Recount recount(Replay replay) {
        return new Recount(replay);
    }
}
