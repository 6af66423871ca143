package vn.motcua.gateway.upstream;

import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the clients of the services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ServiceAddresses.class, UpstreamSettings.class})
class UpstreamConfiguration {

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService upstreamExecutor() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("upstream-", 0).factory());
    }

    @Bean(destroyMethod = "shutdownNow")
    HttpClient pooledClient(ExecutorService upstreamExecutor, UpstreamSettings settings) {
        return client(upstreamExecutor, settings);
    }

    @Bean(destroyMethod = "shutdownNow")
    HttpClient streamingClient(ExecutorService upstreamExecutor, UpstreamSettings settings) {
        return client(upstreamExecutor, settings);
    }

    @Bean
    StreamEnder streamEnder(HttpClient streamingClient) {
        return new StreamEnder(streamingClient);
    }

    @Bean
    UpstreamClients upstreamClients(
            HttpClient pooledClient,
            HttpClient streamingClient,
            ExecutorService upstreamExecutor,
            UpstreamSettings settings,
            ObservationRegistry observations) {
        return new UpstreamClients(pooledClient, streamingClient, upstreamExecutor, settings, observations);
    }

    private static HttpClient client(ExecutorService executor, UpstreamSettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(executor)
                .build();
    }
}
