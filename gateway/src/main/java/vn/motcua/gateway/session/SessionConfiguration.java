package vn.motcua.gateway.session;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.gateway.limit.AddressLimit;
import vn.motcua.gateway.refusal.Refusals;
import vn.motcua.kit.security.AccessTokens;

/** Wires sessions, before the security chain. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginSettings.class, CookieSettings.class})
class SessionConfiguration {

    private static final int BEFORE_SECURITY = -102;

    @Bean
    AddressLimit failedLogins(LoginSettings settings, Clock clock) {
        return new AddressLimit(settings.failures(), settings.window(), clock);
    }

    @Bean
    FilterRegistrationBean<SessionFilter> sessionFilter(AccessTokens tokens, Refusals refusals) {
        FilterRegistrationBean<SessionFilter> registration =
                new FilterRegistrationBean<>(new SessionFilter(tokens, refusals));
        registration.addUrlPatterns("/api/*", "/actuator/*");
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }
}
