package vn.motcua.report.status.web;

import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.report.status.StatusBoard;

/** Answers for the state of the figures; the gateway adds the health of all services. */
@RestController
class StatusController {

    private static final String READINESS = "readiness";

    private final StatusBoard board;
    private final HealthEndpoint health;

    StatusController(StatusBoard board, HealthEndpoint health) {
        this.board = board;
        this.health = health;
    }

    @GetMapping("/api/status")
    vn.motcua.report.status.Status status() {
        HealthDescriptor readiness = health.healthForPath(READINESS);
        return board.status(readiness != null && Status.UP.equals(readiness.getStatus()));
    }
}
