package vn.motcua.gateway.status;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.gateway.upstream.Service;
import vn.motcua.gateway.upstream.ServiceAddresses;
import vn.motcua.gateway.upstream.UpstreamClients;

/** Asks a service how it is; no answer is an answer. */
@Component
class ServiceProbe {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceProbe.class);

    private final UpstreamClients clients;
    private final ServiceAddresses addresses;
    private final JsonMapper json;

    ServiceProbe(UpstreamClients clients, ServiceAddresses addresses, JsonMapper json) {
        this.clients = clients;
        this.addresses = addresses;
        this.json = json;
    }

    ServiceStatus readiness(Service service) {
        return new ServiceStatus(
                service.id(),
                get(service, "/actuator/health/readiness", null).isPresent()
                        ? ServiceStatus.State.UP
                        : ServiceStatus.State.DOWN);
    }

    /** What report-service says of its figures; it sees the caller's own credential. */
    Optional<ObjectNode> reportStatus(@Nullable String authorization) {
        return get(Service.REPORT, "/api/status", authorization).flatMap(this::object);
    }

    /** What a service says of its version and its start; empty where it does not answer. */
    Optional<ObjectNode> info(Service service, @Nullable String authorization) {
        return get(service, "/actuator/info", authorization).flatMap(this::object);
    }

    private Optional<byte[]> get(Service service, String path, @Nullable String authorization) {
        URI uri = addresses.of(service).resolve(path);
        try {
            return Optional.ofNullable(clients.probes()
                    .get()
                    .uri(uri)
                    .headers(headers -> {
                        if (authorization != null) {
                            headers.set(HttpHeaders.AUTHORIZATION, authorization);
                        }
                    })
                    .retrieve()
                    .body(byte[].class));
        } catch (RestClientException e) {
            LOG.debug("{} does not answer {}: {}", service.id(), path, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<ObjectNode> object(byte[] body) {
        try {
            return json.readTree(body) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            LOG.debug("an answer is not JSON: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
