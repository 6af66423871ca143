package vn.motcua.gateway.limit;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.gateway.refusal.Refusals;

/** Wires the limit of calls that need no credential, behind the security chain. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicLimitSettings.class)
class LimitConfiguration {

    private static final int AFTER_SECURITY = -70;

    @Bean
    FilterRegistrationBean<PublicLimitFilter> publicLimitFilter(
            PublicLimitSettings settings, Clock clock, Refusals refusals) {
        FilterRegistrationBean<PublicLimitFilter> registration = new FilterRegistrationBean<>(
                new PublicLimitFilter(new AddressLimit(settings.requests(), settings.window(), clock), refusals));
        registration.addUrlPatterns("/api/public/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
