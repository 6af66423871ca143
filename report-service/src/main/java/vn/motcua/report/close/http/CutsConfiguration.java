package vn.motcua.report.close.http;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import vn.motcua.kit.security.AccessTokens;
import vn.motcua.report.close.Cuts;

/** Reaches the indicator-service. */
@Configuration(proxyBeanMethods = false)
class CutsConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(5);

    @Bean
    Cuts cuts(@Value("${motcua.services.indicator}") String indicatorService, AccessTokens tokens) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(READ);
        return new IntakeCuts(
                RestClient.builder()
                        .requestFactory(requests)
                        .baseUrl(indicatorService)
                        .build(),
                tokens);
    }
}
