package vn.motcua.report.indicators.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
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

    @Bean
    FilterRegistrationBean<RevalidatedAnswers> revalidatedAnswers() {
        FilterRegistrationBean<RevalidatedAnswers> registration =
                new FilterRegistrationBean<>(new RevalidatedAnswers());
        registration.addUrlPatterns("/api/units/*", "/api/indicators");
        return registration;
    }
}
