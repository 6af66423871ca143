package vn.motcua.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.gateway.status.ServiceStatus.State.DOWN;
import static vn.motcua.gateway.status.ServiceStatus.State.UP;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SystemStatusTest {

    private static final List<ServiceStatus> ALL_UP =
            List.of(new ServiceStatus("report-service", UP), ServiceStatus.GATEWAY);

    @Test
    void readyNeedsEveryServiceAndTheFigures() {
        assertThat(ready("{\"ready\":true,\"lag\":0}", ALL_UP)).isTrue();
        assertThat(ready("{\"ready\":false,\"lag\":9}", ALL_UP)).isFalse();
        assertThat(ready("{\"lag\":0}", ALL_UP)).isFalse();
        assertThat(ready(
                        "{\"ready\":true,\"lag\":0}",
                        List.of(new ServiceStatus("plan-service", DOWN), ServiceStatus.GATEWAY)))
                .isFalse();
    }

    @Test
    void withoutReportServiceTheLagIsNotKnown() {
        assertThat(SystemStatus.of(Optional.empty(), ALL_UP))
                .hasToString(
                        "{\"ready\":false,\"lag\":null,\"services\":[{\"name\":\"report-service\",\"status\":\"UP\"},"
                                + "{\"name\":\"gateway\",\"status\":\"UP\"}],\"silentUnits\":[]}");
    }

    @Test
    void whatElseReportServiceTellsIsKept() {
        ObjectNode status = SystemStatus.of(
                report(
                        "{\"ready\":true,\"lag\":2,\"silentUnits\":[\"11842\"],\"asOf\":\"2026-03-02\",\"services\":[]}"),
                ALL_UP);
        assertThat(status.get("asOf").asString()).isEqualTo("2026-03-02");
        assertThat(status.get("silentUnits").size()).isOne();
        assertThat(status.get("services").size()).isEqualTo(2);
    }

    private static boolean ready(String report, List<ServiceStatus> services) {
        return SystemStatus.of(report(report), services).get("ready").asBoolean();
    }

    private static Optional<ObjectNode> report(String json) {
        return Optional.of((ObjectNode) JsonMapper.shared().readTree(json));
    }
}
