package vn.motcua.report.store;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to MongoDB so that a crash of it is noticed and a request never waits long for it. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final int PATIENCE_SECONDS = 3;

    @Bean
    StoreEpoch storeEpoch() {
        return new StoreEpoch();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer storeSettings(StoreEpoch epoch) {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.addConnectionPoolListener(epoch));
    }
}
