package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.gateway.testing.RunningGateway;
import vn.motcua.kit.testing.DocumentedMetrics;
import vn.motcua.kit.testing.RecordedSpans;
import vn.motcua.kit.testing.Scrape;

/** What the gateway tells of itself, to whom, and of nobody else. */
class ObservabilityIT {

    private static final String METRICS = "/actuator/prometheus";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALLER = "b7ad6b7169203331";

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start(
                "spring.main.sources=" + RecordedSpans.class.getName(),
                "management.opentelemetry.tracing.export.schedule-delay=100ms");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void aSampledTraceGoesOnBehindTheGateway() {
        gateway.send(
                "/api/events",
                request -> request.header("Authorization", "Bearer " + RunningGateway.TOKEN)
                        .header("Content-Type", "application/json")
                        .header("traceparent", "00-" + TRACE + '-' + CALLER + "-01")
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));

        String passedOn = gateway.indicator.last().header("traceparent");
        assertThat(passedOn).startsWith("00-" + TRACE).endsWith("-01").doesNotContain(CALLER);
        RecordedSpans spans = gateway.bean(RecordedSpans.class);
        assertThat(spans.first(TRACE, "http post /api/events").getParentSpanId())
                .isEqualTo(CALLER);
    }

    @Test
    void requestsAreCountedByTheirRouteNotByTheirAddress() {
        for (String unit : List.of("11911", "11842", "11140")) {
            gateway.get("/api/units/" + unit + "/dossiers?state=overdue");
            gateway.get("/api/units/" + unit + "/dossiers/H44.100-" + unit);
            gateway.get("/api/units/" + unit);
            gateway.get("/api/nothing/" + unit);
        }
        gateway.get("/api/status");

        Scrape scrape = scrape();
        DocumentedMetrics.hold("gateway", scrape);
        assertThat(scrape.values("http_server_requests_seconds_count", "uri"))
                .contains("/api/units/{unit}/dossiers/**", "/api/units/{unit}", "/api/**", "/api/status")
                .noneMatch(uri -> uri.contains("111") || uri.contains("118") || uri.contains("119"));
        assertThat(scrape.values("http_client_requests_seconds_count", "uri")).containsOnly("none");
        assertThat(scrape.values("resilience4j_circuitbreaker_state", "name"))
                .contains("plan-service", "indicator-service");
    }

    @Test
    void nobodyReadsMetricsWithoutATokenNorThoseOfServicesAtAll() {
        assertThat(gateway.send(METRICS, request -> request).statusCode()).isEqualTo(401);
        for (String target : List.of(
                "/actuator/env",
                "/api/actuator/prometheus",
                "/api/units/../../actuator/prometheus",
                "/api/plans/../actuator")) {
            assertThat(gateway.get(target).statusCode()).as(target).isBetween(400, 404);
        }
        assertThat(gateway.plan.seen()).isEmpty();
        assertThat(gateway.indicator.seen()).isEmpty();
        assertThat(gateway.report.seen()).isEmpty();
        assertThat(gateway.send("/actuator/health", request -> request).body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components");
    }

    private static Scrape scrape() {
        return new Scrape(gateway.get(METRICS).body());
    }
}
