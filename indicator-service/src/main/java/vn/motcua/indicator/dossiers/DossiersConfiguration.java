package vn.motcua.indicator.dossiers;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.cloud.stream.binder.kafka.streams.InteractiveQueryService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.security.AccessTokens;

/** Wires the questions about dossiers. */
@Configuration(proxyBeanMethods = false)
class DossiersConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(20);

    @Bean
    DossierShelf dossierShelf(InteractiveQueryService queries) {
        return new StateStoreShelf(queries);
    }

    @Bean
    DossierService dossierService(
            DossierShelf shelf,
            ReferenceFeed reference,
            InteractiveQueryService queries,
            AccessTokens tokens,
            JsonMapper json,
            Messages messages) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        return new DossierService(
                new DossierLists(shelf, reference::current),
                shelf,
                new SubjectExplainer(json, messages),
                new Peers(queries, RestClient.builder().requestFactory(requests).build(), tokens));
    }
}
