package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.gateway.testing.RunningGateway;

class ServiceDownIT {

    private RunningGateway gateway;

    @BeforeEach
    void start() {
        gateway = RunningGateway.start(
                "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=400ms",
                "motcua.gateway.upstream.retry-after=3s",
                "motcua.gateway.upstream.read-timeout.plan=300ms",
                "motcua.gateway.upstream.read-timeout.report=300ms");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void aServiceThatIsDownIsNamedAndTheOthersAnswer() {
        gateway.indicator.stop();
        HttpResponse<String> answer = gateway.post("/api/events", "[]");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("urn:motcua:problem:unavailable")
                .contains("Dịch vụ tiếp nhận dữ liệu và hồ sơ (indicator-service) tạm thời không kết nối được");
        assertThat(gateway.get("/api/units").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/api/reports").statusCode()).isEqualTo(200);
    }

    @Test
    void theProblemIsToldInEnglishToWhoAsks() {
        gateway.plan.stop();
        String body = gateway.send(
                        "/api/units",
                        request -> request.header("Authorization", "Bearer " + RunningGateway.TOKEN)
                                .header("Accept-Language", "en"))
                .body();
        assertThat(body).contains("is out of reach");
    }

    @Test
    void theCircuitOpensAndRecovers() {
        gateway.report.stop();
        for (int i = 0; i < 6; i++) {
            assertThat(gateway.get("/api/reports").statusCode()).isEqualTo(503);
        }
        gateway.report.startAgain();
        assertThat(gateway.get("/api/reports").statusCode()).isEqualTo(503);
        assertThat(gateway.report.seen()).isEmpty();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(gateway.get("/api/reports").statusCode()).isEqualTo(200));
        for (int i = 0; i < 20; i++) {
            assertThat(gateway.get("/api/reports").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsToldApart() {
        CountDownLatch end = new CountDownLatch(1);
        gateway.plan.answers(exchange -> {
            try {
                end.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(200, -1);
        });
        HttpResponse<String> answer = gateway.get("/api/plans");
        end.countDown();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("không trả lời kịp thời");
    }

    @Test
    void bodiesThatAreTooLongOpenNoCircuit() {
        byte[] tooLong = new byte[7 * 1024 * 1024];
        for (int i = 0; i < 8; i++) {
            HttpResponse<String> answer = gateway.send(
                    "/api/events",
                    request -> request.header("Authorization", "Bearer " + RunningGateway.TOKEN)
                            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong))));
            assertThat(answer.statusCode()).isEqualTo(413);
        }
        assertThat(gateway.post("/api/events", "[]").statusCode()).isEqualTo(200);
    }

    @Test
    void sendersWhoBreakOffOpenNoCircuit() throws IOException {
        for (int i = 0; i < 8; i++) {
            try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
                socket.getOutputStream()
                        .write(("POST /api/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + RunningGateway.TOKEN
                                        + "\r\nContent-Length: 100000\r\n\r\n[")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        for (int i = 0; i < 8; i++) {
            assertThat(gateway.post("/api/events", "[]").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNotTakenForTheWhole() {
        gateway.report.answers(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(" ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("killed");
        });
        assertThatThrownBy(() -> gateway.get("/api/reports")).isInstanceOf(UncheckedIOException.class);
        gateway.report.answers(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 20);
            exchange.getResponseBody().write("{".getBytes(StandardCharsets.UTF_8));
            throw new IOException("killed");
        });
        assertThat(gateway.get("/api/reports").statusCode()).isEqualTo(503);
    }

    @Test
    void aLiveStreamOutlastsEveryTimeoutAndEndsWithTheGateway() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        gateway.report.answers(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try {
                exchange.getResponseBody().write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                second.await(10, TimeUnit.SECONDS);
                exchange.getResponseBody().write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                never.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        HttpResponse<InputStream> stream = gateway.send(
                "/api/live?unit=31",
                request -> request.header("Authorization", "Bearer " + RunningGateway.TOKEN),
                BodyHandlers.ofInputStream());
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
        Instant opened = Instant.now();
        assertThat(lines.readLine()).isEqualTo("data: 1");
        await().until(() -> Duration.between(opened, Instant.now()).toMillis() > 900);
        second.countDown();
        assertThat(lines.readLine()).isEmpty();
        assertThat(lines.readLine()).isEqualTo("data: 2");

        Instant stopping = Instant.now();
        gateway.close();
        assertThat(Duration.between(stopping, Instant.now())).isLessThan(Duration.ofSeconds(5));
        never.countDown();
        gateway = RunningGateway.start();
    }

    @Test
    void aLiveStreamOfAServiceThatIsDownIsRefusedClearly() {
        gateway.report.stop();
        for (int i = 0; i < 10; i++) {
            assertThat(gateway.get("/api/live?unit=31").statusCode()).isEqualTo(503);
        }
        gateway.report.startAgain();
        assertThat(gateway.get("/api/live?unit=31").statusCode()).isEqualTo(200);
    }
}
