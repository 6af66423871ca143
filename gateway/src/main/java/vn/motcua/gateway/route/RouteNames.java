package vn.motcua.gateway.route;

import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.pattern.PathPattern;

/** Names requests that are passed on by the pattern of their route, in metrics and traces: as many names as patterns. */
final class RouteNames {

    private RouteNames() {}

    static ServerRequest name(ServerRequest request, Route route) {
        PathContainer path = request.requestPath().pathWithinApplication();
        ServerHttpObservationFilter.findObservationContext(request.servletRequest())
                .ifPresent(context -> route.patterns().stream()
                        .filter(pattern -> pattern.matches(path))
                        .map(PathPattern::getPatternString)
                        .findFirst()
                        .ifPresent(context::setPathPattern));
        return request;
    }
}
