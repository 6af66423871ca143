package vn.motcua.gateway.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.gateway.upstream.Service;
import vn.motcua.gateway.upstream.ServiceAddresses;
import vn.motcua.gateway.upstream.UpstreamClients;
import vn.motcua.gateway.upstream.UpstreamSettings;
import vn.motcua.kit.Messages;
import vn.motcua.kit.security.AccessTokens;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** The documents that the services give of themselves, asked for at most once a minute. */
final class ServiceDocuments {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final UpstreamClients clients;
    private final ServiceAddresses addresses;
    private final AccessTokens tokens;
    private final JsonMapper json;
    private final Messages messages;
    private final UpstreamSettings settings;
    private final Clock clock;
    private final Map<Service, Held> held = new EnumMap<>(Service.class);

    ServiceDocuments(
            UpstreamClients clients,
            ServiceAddresses addresses,
            AccessTokens tokens,
            JsonMapper json,
            Messages messages,
            UpstreamSettings settings,
            Clock clock) {
        this.clients = clients;
        this.addresses = addresses;
        this.tokens = tokens;
        this.json = json;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    private record Held(ObjectNode document, Instant until) {}

    /**
     * The document of a service.
     *
     * @throws ProblemException if the service is out of reach: half a document would pass for the whole
     */
    synchronized ObjectNode of(Service service) {
        Held last = held.get(service);
        Instant now = clock.instant();
        if (last != null && now.isBefore(last.until())) {
            return last.document();
        }
        ObjectNode document = ask(service);
        held.put(service, new Held(document, now.plus(FRESH)));
        return document;
    }

    private ObjectNode ask(Service service) {
        try {
            byte @Nullable [] body = clients.calls(service)
                    .get()
                    .uri(addresses.of(service).resolve("/v3/api-docs"))
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.issueServiceCall("gateway"))
                    .retrieve()
                    .body(byte[].class);
            if (body != null && json.readTree(body) instanceof ObjectNode document) {
                return document;
            }
        } catch (RestClientException | JacksonException e) {
            throw unavailable(service, e);
        }
        throw unavailable(service, null);
    }

    private ProblemException unavailable(Service service, @Nullable Exception cause) {
        ProblemException problem = new ProblemException(
                ProblemType.UNAVAILABLE,
                messages.get(
                        "service.down",
                        messages.get("service." + service.id()),
                        service.id(),
                        settings.retryAfter().toSeconds()),
                settings.retryAfter());
        if (cause != null) {
            problem.addSuppressed(cause);
        }
        return problem;
    }
}
