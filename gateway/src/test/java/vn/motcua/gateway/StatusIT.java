package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.gateway.testing.Answering;
import vn.motcua.gateway.testing.RunningGateway;

class StatusIT {

    private RunningGateway gateway;

    @BeforeEach
    void start() {
        gateway = RunningGateway.start("motcua.gateway.upstream.probe-timeout=500ms");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void itTellsOfAllServicesAndOfReportServicesFigures() {
        gateway.report.answers(Answering.json("{\"ready\":true,\"lag\":3,\"silentUnits\":[{\"unit\":\"11842\"}]}"));
        JsonNode status = status();
        assertThat(status.get("ready").asBoolean()).isTrue();
        assertThat(status.get("lag").asLong()).isEqualTo(3);
        assertThat(status.get("services")
                        .valueStream()
                        .map(service -> service.get("name").asString()
                                + " "
                                + service.get("status").asString()))
                .containsExactly("plan-service UP", "indicator-service UP", "report-service UP", "gateway UP");
        assertThat(status.get("silentUnits").get(0).get("unit").asString()).isEqualTo("11842");
        assertThat(gateway.report.last().header("Authorization")).isEqualTo("Bearer " + RunningGateway.TOKEN);
    }

    @Test
    void everyServiceTellsItsVersionAndItsStart() {
        gateway.plan.answers(Answering.json("{\"version\":\"1.2.3\",\"startedAt\":\"2026-03-02T00:58:12Z\"}"));
        gateway.report.stop();
        JsonNode services =
                JsonMapper.shared().readTree(gateway.get("/api/status/services").body());
        assertThat(services.get(0))
                .hasToString(
                        "{\"name\":\"plan-service\",\"status\":\"UP\",\"version\":\"1.2.3\",\"startedAt\":\"2026-03-02T00:58:12Z\"}");
        assertThat(services.get(2))
                .hasToString("{\"name\":\"report-service\",\"status\":\"DOWN\",\"version\":null,\"startedAt\":null}");
        assertThat(services.get(3).get("name").asString()).isEqualTo("gateway");
        assertThat(services.get(3).get("startedAt").asString()).isNotEmpty();
    }

    @Test
    void withoutReportServiceNothingIsReadyAndTheLagIsNotKnown() {
        gateway.report.stop();
        JsonNode status = status();
        assertThat(status.get("ready").asBoolean()).isFalse();
        assertThat(status.get("lag").isNull()).isTrue();
        assertThat(status.get("silentUnits").isEmpty()).isTrue();
        assertThat(status.get("services").get(2).get("status").asString()).isEqualTo("DOWN");
    }

    @Test
    void aServiceThatIsStartingIsDownAndTheSystemNotReady() {
        gateway.report.answers(Answering.json("{\"ready\":true,\"lag\":0,\"silentUnits\":[]}"));
        gateway.indicator.answers(
                Answering.status(503, Map.of("Content-Type", "application/json"), "{\"status\":\"OUT_OF_SERVICE\"}"));
        JsonNode status = status();
        assertThat(status.get("ready").asBoolean()).isFalse();
        assertThat(status.get("lag").asLong()).isZero();
        assertThat(status.get("services").get(1).get("status").asString()).isEqualTo("DOWN");
    }

    @Test
    void theGatewayIsReadyWhateverIsDown() {
        gateway.plan.stop();
        gateway.indicator.stop();
        gateway.report.stop();
        assertThat(status().get("ready").asBoolean()).isFalse();
        assertThat(gateway.send("/actuator/health/readiness", request -> request)
                        .body())
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(gateway.send("/actuator/health/liveness", request -> request).body())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    private JsonNode status() {
        return JsonMapper.shared().readTree(gateway.get("/api/status").body());
    }
}
