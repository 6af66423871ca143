package vn.motcua.kit.observability;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** One line a start, when the service listens; what it is not ready for yet, its health tells. */
final class StartLine {

    private static final Logger LOG = LoggerFactory.getLogger("vn.motcua.start");

    private final Environment environment;

    StartLine(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void listening(ApplicationReadyEvent event) {
        Duration time = event.getTimeTaken();
        LOG.info(
                "{} listens on port {} after {} s, Java {}",
                environment.getProperty("spring.application.name", "The service"),
                environment.getProperty("local.server.port", "none"),
                time == null ? "?" : time.toMillis() / 1_000.0,
                Runtime.version().feature());
    }
}
