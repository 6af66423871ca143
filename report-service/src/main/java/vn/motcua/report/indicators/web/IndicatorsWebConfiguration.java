package vn.motcua.report.indicators.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.report.request.Today;

/** Wires the HTTP side of questions about figures. */
@Configuration(proxyBeanMethods = false)
class IndicatorsWebConfiguration {

    @Bean
    Questions questions(ReferenceFeed reference, Messages messages, Today today) {
        return new Questions(reference, messages, today);
    }
}
