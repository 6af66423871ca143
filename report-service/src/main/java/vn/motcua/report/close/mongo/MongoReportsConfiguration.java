package vn.motcua.report.close.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.KafkaSettings;
import vn.motcua.report.close.ReportStore;

/** Keeps reports in MongoDB. */
@Configuration(proxyBeanMethods = false)
class MongoReportsConfiguration {

    @Bean
    ReportStore reportStore(MongoDatabaseFactory mongo, JsonMapper json, KafkaSettings kafka) {
        return new MongoReportStore(mongo.getMongoDatabase(), json, kafka.partitions());
    }
}
