package vn.motcua.report.status.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import vn.motcua.kit.kafka.KafkaSettings;

/** Wires the question where the log ends. */
@Configuration(proxyBeanMethods = false)
class StatusKafkaConfiguration {

    @Bean
    KafkaLogEnd logEnd(KafkaAdmin kafka, KafkaSettings settings) {
        return new KafkaLogEnd(Admin.create(kafka.getConfigurationProperties()), settings.partitions());
    }
}
