package vn.motcua.report.status.web;

import java.util.List;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.report.status.Arrivals;
import vn.motcua.report.status.StatusBoard;

/** Answers for the state of the figures; the gateway adds the health of all services. */
@RestController
class StatusController {

    private static final String READINESS = "readiness";

    private final StatusBoard board;
    private final HealthEndpoint health;
    private final Arrivals arrivals;

    StatusController(StatusBoard board, HealthEndpoint health, Arrivals arrivals) {
        this.board = board;
        this.health = health;
        this.arrivals = arrivals;
    }

    @GetMapping("/api/status")
    vn.motcua.report.status.Status status() {
        HealthDescriptor readiness = health.healthForPath(READINESS);
        return board.status(readiness != null && Status.UP.equals(readiness.getStatus()));
    }

    @GetMapping("/api/status/arrivals")
    LastHour arrivals() {
        return new LastHour(arrivals.lastHour());
    }

    /** How many events arrived, minute by minute, the oldest first. */
    record LastHour(List<Arrivals.Minute> minutes) {}
}
