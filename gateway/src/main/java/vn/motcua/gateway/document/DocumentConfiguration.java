package vn.motcua.gateway.document;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.gateway.upstream.ServiceAddresses;
import vn.motcua.gateway.upstream.UpstreamClients;
import vn.motcua.gateway.upstream.UpstreamSettings;
import vn.motcua.kit.Messages;
import vn.motcua.kit.security.AccessTokens;

/** Wires the documents and the page to try them, which is served from the gateway's own jar. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration implements WebMvcConfigurer {

    private static final String PAGE = "/api-docs";

    private final String library;

    DocumentConfiguration(@Value("${motcua.gateway.swagger-ui-version}") String version) {
        this.library = "classpath:/META-INF/resources/webjars/swagger-ui/" + version + "/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/swagger-ui/*.js", "/webjars/swagger-ui/*.css")
                .addResourceLocations(library)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController(PAGE).setViewName("forward:" + PAGE + "/index.html");
        registry.addRedirectViewController(PAGE + "/", PAGE).setContextRelative(true);
    }

    @Bean
    ServiceDocuments serviceDocuments(
            UpstreamClients clients,
            ServiceAddresses addresses,
            AccessTokens tokens,
            JsonMapper json,
            Messages messages,
            UpstreamSettings settings,
            Clock clock) {
        return new ServiceDocuments(clients, addresses, tokens, json, messages, settings, clock);
    }
}
