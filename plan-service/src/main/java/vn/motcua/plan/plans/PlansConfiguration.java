package vn.motcua.plan.plans;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.importing.PlanIntake;

/** Wires plans: store and log are adapters below. */
@Configuration(proxyBeanMethods = false)
class PlansConfiguration {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    PlanDesk planDesk(PlanStore store, PlanAnnouncer announcer, Clock clock) {
        return new PlanDesk(store, announcer, clock);
    }

    @Bean
    PlanHealing planHealing(PlanStore store, PlanDesk desk) {
        return new PlanHealing(store, desk);
    }

    @Bean
    IndicatorCatalogue indicatorCatalogue() {
        return IndicatorCatalogue.shipped();
    }

    @Bean
    PlanIntake planIntake(
            IndicatorCatalogue indicators, PlanStore store, PlanDesk desk, Texts texts, MessageSource messages) {
        Texts vietnamese = (key, arguments) -> messages.getMessage(key, arguments, VIETNAMESE);
        return new PlanIntake(indicators, new SuperiorTargets(store), desk, texts, vietnamese);
    }
}
