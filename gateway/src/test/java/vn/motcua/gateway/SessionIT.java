package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.gateway.testing.RunningGateway;
import vn.motcua.kit.security.AccessTokens;

class SessionIT {

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start(
                "motcua.gateway.login.failures=3",
                "motcua.gateway.login.window=60s",
                "motcua.gateway.public-lists.requests=3",
                "server.forward-headers-strategy=framework");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void aTokenBecomesACookieThatIsNotTheToken() {
        HttpResponse<String> answer = logIn("{\"token\":\" " + RunningGateway.TOKEN + " \"}", UnaryOperator.identity());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"active\":true").contains("expiresAt");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/")
                .contains("Max-Age=43200")
                .doesNotContain("Secure")
                .doesNotContain(RunningGateway.TOKEN);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void overHttpsTheCookieIsSecure() {
        HttpResponse<String> answer = logIn(
                "{\"token\":\"" + RunningGateway.TOKEN + "\"}",
                request -> request.header("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("; Secure");
    }

    @Test
    void theAuthorizationHeaderIsExchangedAsWell() {
        HttpResponse<String> answer = gateway.send(
                "/api/session",
                request -> request.header("Authorization", "Bearer " + RunningGateway.TOKEN)
                        .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
    }

    @Test
    void aServicesShortTokenBecomesNoSession() {
        String service = gateway.bean(AccessTokens.class).issueServiceCall("report-service");
        assertThat(logIn("{\"token\":\"" + service + "\"}", UnaryOperator.identity())
                        .statusCode())
                .isEqualTo(401);
        logIn("{\"token\":\"" + RunningGateway.TOKEN + "\"}", UnaryOperator.identity());
    }

    @Test
    void theCookieReachesServicesAsAHeader() {
        HttpResponse<String> answer = withCookie("/api/units", session(), UnaryOperator.identity());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.plan.last().header("Authorization")).startsWith("Bearer mc1.");
        assertThat(gateway.plan.last().header("Cookie")).isEmpty();
    }

    @Test
    void theSessionTellsWhetherItIsThere() {
        assertThat(gateway.send("/api/session", UnaryOperator.identity()).body())
                .isEqualTo("{\"active\":false}");
        assertThat(withCookie("/api/session", session(), UnaryOperator.identity())
                        .body())
                .contains("\"active\":true");
    }

    @Test
    void loggingOutTakesTheCookieBack() {
        HttpResponse<String> answer = withCookie(
                "/api/session",
                session(),
                request -> request.header("Sec-Fetch-Site", "same-origin").DELETE());
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("motcua_session=;")
                .contains("Max-Age=0");
    }

    @Test
    void withoutACredentialNothingButTheOpenPartAnswers() {
        for (String target :
                new String[] {"/api/units", "/api/status", "/api/nothing", "/internal/cuts", "/actuator"}) {
            HttpResponse<String> answer = gateway.send(target, UnaryOperator.identity());
            assertThat(answer.statusCode()).as(target).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
        assertThat(gateway.plan.seen()).isEmpty();
        for (String target : new String[] {"/", "/index.html", "/actuator/health", "/actuator/health/readiness"}) {
            assertThat(gateway.send(target, UnaryOperator.identity()).statusCode())
                    .as(target)
                    .isEqualTo(200);
        }
    }

    @Test
    void aForgedOrExpiredSessionIsNone() {
        String genuine = session();
        String expired = new AccessTokens(RunningGateway.TOKEN, Clock.offset(Clock.systemUTC(), Duration.ofHours(-13)))
                .issueSession(Duration.ofHours(12));
        String foreign = new AccessTokens("another-system-token", Clock.systemUTC()).issueSession(Duration.ofHours(12));
        String longer = genuine.replaceFirst("\\.(\\d+)\\.", ".99999999999.");
        for (String cookie : new String[] {expired, foreign, longer, genuine + "x", "nonsense", ""}) {
            assertThat(withCookie("/api/units", cookie, UnaryOperator.identity())
                            .statusCode())
                    .as(cookie)
                    .isEqualTo(401);
        }
        assertThat(gateway.plan.seen()).isEmpty();
    }

    @Test
    void aChangeWithTheCookieMustComeFromOurOwnPages() {
        String session = session();
        assertThat(change(session, UnaryOperator.identity())).isEqualTo(403);
        assertThat(change(session, r -> r.header("Origin", "https://evil.example")))
                .isEqualTo(403);
        assertThat(change(session, r -> r.header("Origin", "null"))).isEqualTo(403);
        assertThat(change(session, r -> r.header("Sec-Fetch-Site", "same-site")))
                .isEqualTo(403);
        assertThat(gateway.plan.seen()).isEmpty();
        assertThat(change(session, r -> r.header("Sec-Fetch-Site", "same-origin")))
                .isEqualTo(200);
        assertThat(change(session, r -> r.header("Origin", "http://127.0.0.1:" + gateway.port())))
                .isEqualTo(200);
        assertThat(gateway.plan.last().method()).isEqualTo("POST");
    }

    @Test
    void aChangeWithAHeaderNeedsNoOrigin() {
        assertThat(gateway.post("/api/plans/p1/publish", "{}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "{\"token\":5}"})
    void anUnreadableLoginIsNoServerError(String body) {
        assertThat(logIn(body, UnaryOperator.identity()).statusCode()).isBetween(400, 429);
        logIn("{\"token\":\"" + RunningGateway.TOKEN + "\"}", UnaryOperator.identity());
    }

    @Test
    void afterTooManyFailedLoginsAnAddressMustWait() {
        UnaryOperator<HttpRequest.Builder> attacker = request -> request.header("X-Forwarded-For", "203.0.113.7");
        for (int i = 0; i < 3; i++) {
            assertThat(logIn("{\"token\":\"guess-number-" + i + "\"}", attacker).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> refused = logIn("{\"token\":\"" + RunningGateway.TOKEN + "\"}", attacker);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 61L);
        assertThat(session()).isNotBlank();
    }

    @Test
    void anAddressThatAsksForPublicListsTooOftenMustWait() {
        UnaryOperator<HttpRequest.Builder> reader = request -> request.header("X-Forwarded-For", "203.0.113.8");
        for (int i = 0; i < 3; i++) {
            assertThat(gateway.send("/api/public/ranking?unit=31", reader).statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = gateway.send("/api/public/late-units?unit=31", reader);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 61L);
        assertThat(refused.body()).contains("urn:motcua:problem:too-fast", "Hãy thử lại sau");
        assertThat(gateway.send("/api/public/ranking?unit=31", UnaryOperator.identity())
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.send("/api/session", reader).statusCode()).isEqualTo(200);
    }

    private static int change(String session, UnaryOperator<HttpRequest.Builder> shape) {
        return withCookie(
                        "/api/plans/p1/publish",
                        session,
                        request -> shape.apply(request).POST(BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private static HttpResponse<String> withCookie(
            String target, String session, UnaryOperator<HttpRequest.Builder> shape) {
        return gateway.send(target, request -> shape.apply(request.header("Cookie", "motcua_session=" + session)));
    }

    private static String session() {
        return logIn("{\"token\":\"" + RunningGateway.TOKEN + "\"}", UnaryOperator.identity())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll("^motcua_session=([^;]*);.*", "$1");
    }

    private static HttpResponse<String> logIn(String body, UnaryOperator<HttpRequest.Builder> shape) {
        return gateway.send(
                "/api/session",
                request -> shape.apply(
                        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))));
    }
}
