package vn.motcua.report.cells.mongo;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.store.StoreEpoch;

/** Keeps the figures in MongoDB. */
@Configuration(proxyBeanMethods = false)
class MongoCellsConfiguration {

    @Bean
    CellStore cellStore(MongoDatabaseFactory mongo, StoreEpoch epoch) {
        return new MongoCellStore(mongo.getMongoDatabase(), epoch);
    }

    /** Up while the store answers; part of readiness as {@code store}. */
    @Bean
    HealthIndicator storeHealthIndicator(CellStore store) {
        return () -> {
            try {
                return Health.up()
                        .withDetail("partitions", store.positions().size())
                        .build();
            } catch (RuntimeException e) {
                return Health.down()
                        .withDetail("reason", "MongoDB does not answer")
                        .build();
            }
        };
    }
}
