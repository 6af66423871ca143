package vn.motcua.indicator.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.HostInfo;
import org.springframework.cloud.stream.binder.kafka.streams.InteractiveQueryService;
import org.springframework.web.client.RestClient;
import vn.motcua.indicator.fold.FoldStores;
import vn.motcua.kit.security.AccessTokens;

/** Which instance holds which unit, by the stores' metadata, and how to ask it. */
public final class Peers {

    private final InteractiveQueryService queries;
    private final RestClient http;
    private final AccessTokens tokens;

    Peers(InteractiveQueryService queries, RestClient http, AccessTokens tokens) {
        this.queries = queries;
        this.http = http;
        this.tokens = tokens;
    }

    /** Units by the instance that holds them. */
    public Map<HostInfo, List<String>> holders(List<String> units) {
        Map<HostInfo, List<String>> byHost = new LinkedHashMap<>();
        for (String unit : units) {
            HostInfo host = queries.getHostInfo(FoldStores.SUBJECTS, unit, new StringSerializer());
            if (host == null || host.port() <= 0) {
                throw new StateMovingException();
            }
            byHost.computeIfAbsent(host, absent -> new ArrayList<>()).add(unit);
        }
        return byHost;
    }

    /** True when this instance is the one. */
    public boolean isHere(HostInfo host) {
        return host.equals(queries.getCurrentHostInfo());
    }

    /** Asks another instance with the token of a service call. */
    public <T> T ask(HostInfo host, String path, Object question, Class<T> answer) {
        T body = http.post()
                .uri("http://" + host.host() + ':' + host.port() + path)
                .header("Authorization", "Bearer " + tokens.issueServiceCall("indicator-service"))
                .body(question)
                .retrieve()
                .body(answer);
        if (body == null) {
            throw new IllegalStateException("no answer from " + host);
        }
        return body;
    }
}
