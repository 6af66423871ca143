package vn.motcua.gateway.upstream;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Base addresses of the services, such as {@code http://127.0.0.1:8081}. */
@ConfigurationProperties("motcua.services")
public record ServiceAddresses(URI plan, URI indicator, URI report) {

    /** Where a service listens. */
    public URI of(Service service) {
        return switch (service) {
            case PLAN -> plan;
            case INDICATOR -> indicator;
            case REPORT -> report;
        };
    }
}
