package vn.motcua.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.motcua.gateway.upload.UploadSettings;
import vn.motcua.gateway.upstream.ServiceAddresses;
import vn.motcua.gateway.upstream.UpstreamClients;
import vn.motcua.gateway.upstream.UpstreamSettings;
import vn.motcua.kit.Messages;

/** Wires routes, clients and circuit breakers. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    private static final int AFTER_SECURITY = -60;

    @Bean
    ProxyExchange routedExchange(UpstreamClients clients, GatewayMvcProperties properties) {
        return new RoutedExchange(Route.all(), clients, properties);
    }

    @Bean
    ServiceGuard serviceGuard(
            CircuitBreakerFactory<?, ?> breakers,
            Messages messages,
            UpstreamSettings settings,
            UploadSettings uploads) {
        return new ServiceGuard(breakers, messages, settings.retryAfter(), uploads.limit());
    }

    @Bean
    CircuitLog circuitLog(CircuitBreakerRegistry registry) {
        return new CircuitLog(registry);
    }

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(ServiceGuard guard, ServiceAddresses addresses) {
        List<RouterFunction<ServerResponse>> routes = Route.all().stream()
                .map(route -> serviceRoute(route, guard, addresses))
                .toList();
        return routes.stream().reduce(RouterFunction::and).orElseThrow();
    }

    @Bean
    FilterRegistrationBean<BrokenAnswerFilter> brokenAnswerFilter() {
        FilterRegistrationBean<BrokenAnswerFilter> registration =
                new FilterRegistrationBean<>(new BrokenAnswerFilter());
        registration.addUrlPatterns("/api/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    /** A browser's cookies are between it and the gateway. */
    @Bean
    RequestHttpHeadersFilter cookiesStayHere() {
        return (headers, request) -> {
            HttpHeaders passed = HttpHeaders.copyOf(headers);
            passed.remove(HttpHeaders.COOKIE);
            return passed;
        };
    }

    private static RouterFunction<ServerResponse> serviceRoute(
            Route route, ServiceGuard guard, ServiceAddresses addresses) {
        return GatewayRouterFunctions.route(route.id())
                .route(request -> route.matches(request.requestPath().pathWithinApplication()), HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(addresses.of(route.service())))
                .before(request -> RoutedExchange.mark(request, route))
                .before(request -> RouteNames.name(request, route))
                .filter((request, next) -> guard.handle(route, request, next))
                .build();
    }
}
