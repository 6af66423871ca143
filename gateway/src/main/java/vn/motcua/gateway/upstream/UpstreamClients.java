package vn.motcua.gateway.upstream;

import static java.util.Objects.requireNonNull;

import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** HTTP clients by purpose: they share one pool of connections, speak HTTP/1.1 and follow no redirects. */
public final class UpstreamClients {

    private final Map<Service, RestClient> calls = new EnumMap<>(Service.class);
    private final RestClient streams;
    private final RestClient probes;

    /**
     * Clients with the timeouts of the settings.
     *
     * @param pooled for all calls that end
     * @param streaming for event streams, so that they can be ended apart
     * @param observations in which calls go on with the trace of the request they are made for
     */
    UpstreamClients(
            HttpClient pooled,
            HttpClient streaming,
            Executor executor,
            UpstreamSettings settings,
            ObservationRegistry observations) {
        for (Service service : Service.values()) {
            calls.put(service, client(pooled, executor, settings.readTimeout().of(service), observations));
        }
        this.streams = client(streaming, executor, null, observations);
        this.probes = client(pooled, executor, settings.probeTimeout(), ObservationRegistry.NOOP);
    }

    /** For requests that are passed on to a service. */
    public RestClient calls(Service service) {
        return requireNonNull(calls.get(service));
    }

    /** For event streams, without a read timeout. */
    public RestClient streams() {
        return streams;
    }

    /** For short questions of the gateway itself. */
    public RestClient probes() {
        return probes;
    }

    private static RestClient client(
            HttpClient http, Executor executor, @Nullable Duration readTimeout, ObservationRegistry observations) {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http, executor);
        if (readTimeout != null) {
            factory.setReadTimeout(readTimeout);
        }
        return RestClient.builder()
                .requestFactory(factory)
                .observationRegistry(observations)
                .build();
    }
}
