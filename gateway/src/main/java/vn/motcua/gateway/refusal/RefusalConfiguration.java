package vn.motcua.gateway.refusal;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemType;

/** Wires refusals, and lets the firewall rather than the server's parser answer for deceptive paths. */
@Configuration(proxyBeanMethods = false)
class RefusalConfiguration {

    @Bean
    Refusals refusals(
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
            LocaleResolver locales,
            Messages messages) {
        return new Refusals(resolver, locales, messages);
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(Refusals refusals) {
        return (request, response, rejection) ->
                refusals.refuse(request, response, ProblemType.INVALID_INPUT, "path.rejected");
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashesReachTheFirewall() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
            connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
    }
}
