package vn.motcua.gateway.route;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.motcua.gateway.upstream.Service;

/**
 * Addresses that one service answers.
 *
 * @param streaming true for event streams, which stay open for hours
 */
public record Route(Service service, boolean streaming, List<PathPattern> patterns) {

    /** All routes, in the contract's words. Nothing but {@code /api/**} is passed on, and nothing that is not named. */
    public static List<Route> all() {
        return List.of(
                of(
                        Service.INDICATOR,
                        false,
                        "/api/events",
                        "/api/national-portal",
                        "/api/rejections",
                        "/api/units/{unit}/dossiers/**",
                        "/api/units/{unit}/contributions",
                        "/api/units/{unit}/declarations",
                        "/api/units/{unit}/reconciliation",
                        "/api/units/{unit}/reconciliation.csv",
                        "/api/units/{unit}/inconsistencies"),
                of(
                        Service.PLAN,
                        false,
                        "/api/units",
                        "/api/units/{unit}",
                        "/api/catalogue",
                        "/api/calendar",
                        "/api/plans/**"),
                of(
                        Service.REPORT,
                        false,
                        "/api/indicators",
                        "/api/units/{unit}/indicators",
                        "/api/units/{unit}/children/**",
                        "/api/units/{unit}/matrix",
                        "/api/units/{unit}/trend",
                        "/api/units/{unit}/projection",
                        "/api/units/{unit}/measures",
                        "/api/units/{unit}/score766",
                        "/api/units/{unit}/confirmations",
                        "/api/score766",
                        "/api/reports/**",
                        "/api/status/arrivals",
                        "/api/public/units",
                        "/api/public/ranking/**",
                        "/api/public/late-units/**"),
                of(Service.REPORT, true, "/api/live"));
    }

    /** A name for logs and metrics. */
    public String id() {
        return streaming ? service.id() + "-live" : service.id();
    }

    /** Whether an address, or one written with its parts in braces, leads here. */
    public boolean matches(PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static Route of(Service service, boolean streaming, String... patterns) {
        PathPatternParser parser = PathPatternParser.defaultInstance;
        return new Route(
                service,
                streaming,
                List.of(patterns).stream().map(parser::parse).toList());
    }
}
