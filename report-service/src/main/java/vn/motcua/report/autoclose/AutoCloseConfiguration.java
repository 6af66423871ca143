package vn.motcua.report.autoclose;

import java.time.Clock;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.report.close.ReportDesk;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.plans.PublishedPlans;

/** Wires the closing by calendar; the store holds the lock that one instance has at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AutoCloseSettings.class)
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
@ConditionalOnProperty(name = "motcua.auto-close.enabled", matchIfMissing = true)
class AutoCloseConfiguration {

    @Bean
    LockProvider lockProvider(MongoDatabaseFactory mongo) {
        return new MongoLockProvider(mongo.getMongoDatabase());
    }

    @Bean
    AutoClose autoClose(
            AutoCloseSettings settings,
            PublishedPlans plans,
            ReferenceFeed reference,
            ReportDesk desk,
            ReportStore store,
            Clock clock) {
        return new AutoClose(
                new ClosingCalendar(settings.grace(), settings.lookBack()), plans, reference, desk, store, clock);
    }
}
