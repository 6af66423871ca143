package vn.motcua.gateway.upstream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the services are called.
 *
 * @param connectTimeout until a connection stands
 * @param readTimeout until a whole answer is there, by service; {@code /api/live} has none
 * @param probeTimeout until a service must have said whether it is ready
 * @param retryAfter when a caller is told to try a service again that is down
 */
@ConfigurationProperties("motcua.gateway.upstream")
public record UpstreamSettings(
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue ReadTimeouts readTimeout,
        @DefaultValue("1500ms") Duration probeTimeout,
        @DefaultValue("5s") Duration retryAfter) {

    /** Read timeouts by service. */
    public record ReadTimeouts(
            @DefaultValue("30s") Duration plan,
            @DefaultValue("30s") Duration indicator,
            @DefaultValue("120s") Duration report) {

        Duration of(Service service) {
            return switch (service) {
                case PLAN -> plan;
                case INDICATOR -> indicator;
                case REPORT -> report;
            };
        }
    }
}
