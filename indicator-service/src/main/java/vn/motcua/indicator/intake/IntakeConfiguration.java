package vn.motcua.indicator.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.score.Score766;
import vn.motcua.indicator.intake.portal.PortalReader;
import vn.motcua.indicator.intake.portal.RequestTimes;
import vn.motcua.indicator.rejections.RejectionLog;

/** Wires the intake. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    EventChecks eventChecks() {
        return new EventChecks(Score766.shipped(), IndicatorCatalogue.shipped());
    }

    @Bean
    EventReader eventReader(JsonMapper json) {
        return new EventReader(numbersAsSent(json));
    }

    @Bean
    PortalReader portalReader(JsonMapper json) {
        return new PortalReader(numbersAsSent(json));
    }

    @Bean
    RequestTimes requestTimes(Clock clock) {
        return new RequestTimes(clock);
    }

    @Bean
    IntakeMetrics intakeMetrics(MeterRegistry meters) {
        return new IntakeMetrics(meters);
    }

    @Bean
    Intake intake(EventLog log, RejectionLog rejections, MessageSource texts, IntakeMetrics metrics) {
        return new Intake(
                log,
                rejections,
                refusal -> texts.getMessage(refusal.key(), refusal.arguments().toArray(), VIETNAMESE),
                metrics);
    }

    private static JsonMapper numbersAsSent(JsonMapper json) {
        return json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }
}
