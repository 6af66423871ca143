package vn.motcua.report.close.kafka;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.CompactedTopic;
import vn.motcua.kit.kafka.FeedConsumers;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.close.ReportLog;
import vn.motcua.report.close.ReportStore;

/** Keeps the copy of reports in the log. */
@Configuration(proxyBeanMethods = false)
class ReportsKafkaConfiguration {

    private static final int LARGEST_REQUEST = 16 * 1024 * 1024;

    @Bean
    KafkaTemplate<String, byte[]> reportTemplate(KafkaProperties properties) {
        Map<String, Object> settings = properties.buildProducerProperties();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    @Bean
    CompactedTopic reportTopic(ReportStore store, JsonMapper json, FeedConsumers consumers) {
        ReportHealer healer = new ReportHealer(store, json);
        return new CompactedTopic(Topics.REPORTS, consumers, healer::apply);
    }

    @Bean
    ReportLog reportLog(KafkaTemplate<String, byte[]> reportTemplate, CompactedTopic reportTopic, JsonMapper json) {
        return new KafkaReportLog(reportTemplate, reportTopic, json);
    }
}
