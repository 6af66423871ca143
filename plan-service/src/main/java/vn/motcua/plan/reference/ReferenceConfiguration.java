package vn.motcua.plan.reference;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.plan.document.Texts;

/** Wires the reference data: the log is an adapter below. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    ReferenceDesk referenceDesk(ReferenceLog log, JsonMapper json, Texts texts) {
        return new ReferenceDesk(log, json, texts);
    }

    @Bean
    InitialLoad initialLoad(ReferenceLog log, JsonMapper json, Clock clock) {
        return new InitialLoad(log, new ShippedReference(json), clock);
    }
}
