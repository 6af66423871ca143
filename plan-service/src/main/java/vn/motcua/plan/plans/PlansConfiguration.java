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
import vn.motcua.plan.drafting.PlanDrafter;
import vn.motcua.plan.drafting.Vocabulary;
import vn.motcua.plan.importing.PlanDocuments;
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
    PlanChecker planChecker(PublishedPlans plans, ReferenceFeed reference, MessageSource messages) {
        return new PlanCheck(
                new SuperiorTargets(plans), () -> reference.current().units(), vietnamese(messages));
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
    PlanDocuments planDocuments(IndicatorCatalogue indicators, MessageSource messages, Clock clock) {
        Texts vietnamese = vietnamese(messages);
        PlanDrafter drafter = new PlanDrafter(Vocabulary.shipped(), indicators, vietnamese);
        return new PlanDocuments(indicators, drafter, vietnamese, clock);
    }

    @Bean
    PlanIntake planIntake(PlanDocuments documents, PlanDesk desk, SourceTexts sources, Texts texts) {
        return new PlanIntake(documents, desk, sources, texts);
    }

    @Bean
    PlanRevision planRevision(PlanDocuments documents, PlanDesk desk, SourceTexts sources, Texts texts) {
        return new PlanRevision(documents, desk, sources, texts);
    }

    private static Texts vietnamese(MessageSource messages) {
        return (key, arguments) -> messages.getMessage(key, arguments, VIETNAMESE);
    }
}
