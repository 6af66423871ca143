package vn.motcua.plan.plans;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Lets lists hear of what this instance stores at once, not only through the log. */
@Configuration(proxyBeanMethods = false)
class PlanStoreConfiguration {

    @Bean
    PlanShelf planShelf() {
        return new PlanShelf();
    }

    @Bean
    @Primary
    PlanStore observedPlanStore(@Qualifier("mongoPlanStore") PlanStore store, List<PlanListener> listeners) {
        return new ObservedPlanStore(store, plan -> listeners.forEach(listener -> listener.stands(plan)));
    }
}
