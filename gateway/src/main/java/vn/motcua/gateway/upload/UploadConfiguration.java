package vn.motcua.gateway.upload;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.gateway.refusal.Refusals;

/** Wires the limit of bodies, behind the security chain. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadSettings.class)
class UploadConfiguration {

    private static final int AFTER_SECURITY = -50;

    @Bean
    FilterRegistrationBean<UploadFilter> uploadFilter(UploadSettings settings, Refusals refusals) {
        FilterRegistrationBean<UploadFilter> registration =
                new FilterRegistrationBean<>(new UploadFilter(settings.limit(), refusals));
        registration.addUrlPatterns("/api/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
