package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Closes periods of the running system. */
final class Closing {

    private Closing() {}

    /** The closed report of an order. */
    static JsonNode close(Door system, String order) {
        String id = system.post("/api/reports", "application/json", order)
                .path("id")
                .stringValue();
        await("the report is closed")
                .atMost(Duration.ofMinutes(2))
                .until(() -> "CLOSED"
                        .equals(system.get("/api/reports/" + id).path("status").stringValue()));
        return system.get("/api/reports/" + id);
    }
}
