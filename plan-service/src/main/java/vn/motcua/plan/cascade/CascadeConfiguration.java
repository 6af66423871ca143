package vn.motcua.plan.cascade;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.plan.plans.PlanDesk;
import vn.motcua.plan.plans.PlanShelf;
import vn.motcua.plan.plans.PlanStore;

/** Wires what goes from superior to ward. */
@Configuration(proxyBeanMethods = false)
class CascadeConfiguration {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    Coverage coverage(PlanShelf shelf) {
        return new Coverage(shelf);
    }

    @Bean
    Issuing issuing(PlanStore plans, IssueStore issues, PlanDesk desk, MessageSource messages, Clock clock) {
        WardBooks books =
                new WardBooks(plans, desk, (key, arguments) -> messages.getMessage(key, arguments, VIETNAMESE), clock);
        return new Issuing(plans, issues, books, clock);
    }

    @Bean
    IssueWorker issueWorker(Issuing issuing) {
        return new IssueWorker(issuing);
    }
}
