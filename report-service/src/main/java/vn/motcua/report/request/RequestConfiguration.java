package vn.motcua.report.request;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;

/** Wires what all controllers use. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    KnownUnits knownUnits(ReferenceFeed reference, Messages messages) {
        return new KnownUnits(reference, messages);
    }

    @Bean
    Today today(Clock clock) {
        return new Today(clock);
    }
}
