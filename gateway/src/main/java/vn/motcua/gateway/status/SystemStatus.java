package vn.motcua.gateway.status;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts together what {@code GET /api/status} answers (contract, section 8). */
final class SystemStatus {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SystemStatus() {}

    /** {@code report} is what report-service says; without it nothing is ready and the lag is not known. */
    static ObjectNode of(Optional<ObjectNode> report, List<ServiceStatus> services) {
        ObjectNode status = JSON.objectNode();
        boolean allUp = services.stream().allMatch(service -> service.status() == ServiceStatus.State.UP);
        status.put("ready", allUp && report.map(SystemStatus::ready).orElse(false));
        status.set("lag", report.map(node -> node.get("lag")).orElse(JSON.nullNode()));
        status.set("services", services(services));
        status.set(
                "silentUnits",
                report.map(node -> node.get("silentUnits"))
                        .filter(JsonNode::isArray)
                        .orElse(JSON.arrayNode()));
        report.ifPresent(
                node -> node.properties().forEach(field -> status.putIfAbsent(field.getKey(), field.getValue())));
        return status;
    }

    private static boolean ready(ObjectNode report) {
        return report.path("ready").asBoolean(false);
    }

    private static JsonNode services(List<ServiceStatus> services) {
        var list = JSON.arrayNode();
        services.forEach(service -> list.addObject()
                .put("name", service.name())
                .put("status", service.status().name()));
        return list;
    }
}
