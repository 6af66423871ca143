package vn.motcua.indicator.dossiers;

import java.net.http.HttpClient;
import java.time.Clock;
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
    KnownUnits knownUnits(ReferenceFeed reference, Clock clock, Messages messages) {
        return new KnownUnits(reference, clock, messages);
    }

    @Bean
    Peers peers(InteractiveQueryService queries, AccessTokens tokens) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        return new Peers(queries, RestClient.builder().requestFactory(requests).build(), tokens);
    }

    @Bean
    DossierService dossierService(
            DossierShelf shelf, ReferenceFeed reference, Peers peers, JsonMapper json, Messages messages) {
        return new DossierService(
                new DossierLists(shelf, reference::current), shelf, new SubjectExplainer(json, messages), peers);
    }

    @Bean
    ContributionService contributionService(DossierShelf shelf, ReferenceFeed reference, Peers peers) {
        return new ContributionService(new ContributionLists(shelf, reference::current), peers);
    }
}
