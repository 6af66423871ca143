package vn.motcua.plan.plans;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.plan.checking.PlanCheck;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.importing.PlanIntake;
import vn.motcua.plan.importing.PlanRevision;

/** Wires plans: store and log are adapters below. */
@Configuration(proxyBeanMethods = false)
class PlansConfiguration {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    PlanNotices planNotices(PlanStore store, PlanAnnouncer announcer) {
        return new PlanNotices(store, announcer);
    }

    @Bean
    PlanChecker planChecker(PlanStore store, ReferenceFeed reference, MessageSource messages) {
        return new PlanCheck(
                new SuperiorTargets(store), () -> reference.current().units(), vietnamese(messages));
    }

    @Bean
    PlanDesk planDesk(PlanStore store, PlanNotices notices, PlanChecker checker, Clock clock) {
        return new PlanDesk(store, notices, checker, clock);
    }

    @Bean
    TaskDesk taskDesk(PlanDesk desk, Clock clock) {
        return new TaskDesk(desk, clock);
    }

    @Bean
    PlanHealing planHealing(PlanStore store, PlanDesk desk, PlanNotices notices) {
        return new PlanHealing(store, desk, notices);
    }

    @Bean
    PlanReminders planReminders(PlanStore store, PlanDesk desk, Clock clock) {
        return new PlanReminders(store, desk, clock);
    }

    @Bean
    IndicatorCatalogue indicatorCatalogue() {
        return IndicatorCatalogue.shipped();
    }

    @Bean
    PlanIntake planIntake(IndicatorCatalogue indicators, PlanDesk desk, Texts texts, MessageSource messages) {
        return new PlanIntake(indicators, desk, texts, vietnamese(messages));
    }

    @Bean
    PlanRevision planRevision(IndicatorCatalogue indicators, PlanDesk desk, Texts texts, MessageSource messages) {
        return new PlanRevision(indicators, desk, texts, vietnamese(messages));
    }

    private static Texts vietnamese(MessageSource messages) {
        return (key, arguments) -> messages.getMessage(key, arguments, VIETNAMESE);
    }
}
