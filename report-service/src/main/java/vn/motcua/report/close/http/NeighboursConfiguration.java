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
import vn.motcua.report.close.TaskQuestions;

/** Reaches the services that a close asks. */
@Configuration(proxyBeanMethods = false)
class NeighboursConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(5);

    @Bean
    Cuts cuts(@Value("${motcua.services.indicator}") String indicatorService, AccessTokens tokens) {
        return new IntakeCuts(client(indicatorService), tokens);
    }

    @Bean
    TaskQuestions taskQuestions(@Value("${motcua.services.plan}") String planService, AccessTokens tokens) {
        return new PlanServiceTasks(client(planService), tokens);
    }

    private static RestClient client(String service) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(READ);
        return RestClient.builder().requestFactory(requests).baseUrl(service).build();
    }
}
