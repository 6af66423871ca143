package vn.motcua.gateway.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.motcua.gateway.upstream.UpstreamClients;

/** Passes a request on with the client, and so the timeouts, of its route. */
final class RoutedExchange implements ProxyExchange {

    private static final String ROUTE = Route.class.getName();

    private final Map<String, ProxyExchange> exchanges = new HashMap<>();

    RoutedExchange(List<Route> routes, UpstreamClients clients, GatewayMvcProperties properties) {
        for (Route route : routes) {
            exchanges.put(
                    route.id(),
                    new RestClientProxyExchange(
                            route.streaming() ? clients.streams() : clients.calls(route.service()), properties));
        }
    }

    static ServerRequest mark(ServerRequest request, Route route) {
        MvcUtils.putAttribute(request, ROUTE, route.id());
        return request;
    }

    @Override
    public ServerResponse exchange(Request request) {
        String route = String.valueOf(MvcUtils.<String>getAttribute(request.getServerRequest(), ROUTE));
        ProxyExchange exchange = exchanges.get(route);
        if (exchange == null) {
            throw new IllegalStateException("no such route: " + route);
        }
        return exchange.exchange(request);
    }
}
