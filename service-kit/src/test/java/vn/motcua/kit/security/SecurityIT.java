package vn.motcua.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "motcua.security.admin-token=a-token-of-an-administrator",
            "motcua.security.open-paths=/api/public/**",
            "motcua.metrics-token=a-token-of-the-monitoring",
            "spring.config.import=classpath:observability.yml",
            "spring.application.name=any-service",
            "spring.autoconfigure.exclude=org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
class SecurityIT {

    @SpringBootApplication
    static class AnyService {

        @RestController
        static class Pages {
            @GetMapping("/api/closed")
            String closed() {
                return "closed";
            }

            @GetMapping("/api/public/page")
            String open() {
                return "open";
            }

            @GetMapping("/api/refused")
            String refused() {
                throw new ProblemException(
                        ProblemType.INVALID_INPUT, "detail", List.of(FieldProblem.of("period", "message")));
            }

            @GetMapping("/api/broken")
            String broken() {
                throw new IllegalStateException("secret detail");
            }
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokens tokens;

    @Test
    void whatIsNotOpenNeedsAToken() {
        ResponseEntity<String> answer = get("/api/closed", null);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json;charset=UTF-8");
        assertThat(answer.getBody()).contains("\"type\":\"urn:motcua:problem:unauthorized\"", "Chưa xác thực");
        assertThat(get("/api/closed", "wrong").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(get("/api/no-such-page", null).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aTokenOpens() {
        assertThat(get("/api/closed", "a-token-of-an-administrator").getBody()).isEqualTo("closed");
        assertThat(get("/api/closed", tokens.issueServiceCall("x")).getBody()).isEqualTo("closed");
    }

    @Test
    void openPathsAndHealthNeedNone() {
        assertThat(get("/api/public/page", null).getBody()).isEqualTo("open");
        assertThat(get("/actuator/health", null).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(get("/actuator/env", null).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void metricsNeedTheirOwnTokenOrTheAdministratorsAndTheirTokenOpensNothingElse() {
        assertThat(get("/actuator/prometheus", null).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(get("/actuator/prometheus", tokens.issueServiceCall("x")).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(get("/actuator/prometheus", "a-token-of-the-monitoring").getBody())
                .contains("jvm_memory_used_bytes");
        assertThat(get("/actuator/prometheus", "a-token-of-an-administrator").getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(get("/api/closed", "a-token-of-the-monitoring").getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(get("/actuator/metrics", tokens.issueServiceCall("x")).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatHealthStandsOnIsToldOnlyToThoseWithAToken() {
        assertThat(get("/actuator/health", null).getBody()).doesNotContain("diskSpace");
        assertThat(get("/actuator/health", "a-token-of-an-administrator").getBody())
                .contains("diskSpace");
    }

    @Test
    void aProblemNamesItsPlaceAndAnUnexpectedErrorTellsNothing() {
        assertThat(get("/api/refused", "a-token-of-an-administrator").getBody())
                .contains(
                        "urn:motcua:problem:invalid-input",
                        "\"errors\":[{\"field\":\"period\",\"message\":\"message\"}]");
        ResponseEntity<String> broken = get("/api/broken", "a-token-of-an-administrator");
        assertThat(broken.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(broken.getBody()).contains("urn:motcua:problem:internal").doesNotContain("secret");
        assertThat(get("/api/no-such-page", "a-token-of-an-administrator").getBody())
                .contains("urn:motcua:problem:not-found");
    }

    private ResponseEntity<String> get(String path, @Nullable String token) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                })
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }
}
