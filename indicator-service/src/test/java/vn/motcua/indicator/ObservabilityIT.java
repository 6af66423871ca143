package vn.motcua.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.cloud.stream.binder.kafka.streams.KafkaStreamsRegistry;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import vn.motcua.indicator.intake.RunningIntake;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.testing.DocumentedMetrics;
import vn.motcua.kit.testing.RecordedSpans;
import vn.motcua.kit.testing.Scrape;
import vn.motcua.kit.tracing.TraceParent;

/** What the service tells of itself while it works, and how it ends; the last tests break it. */
@EmbeddedKafka
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObservabilityIT {

    private static final String EVENTS = "/api/events";
    private static final String LIVENESS = "/actuator/health/liveness";
    private static final String READINESS = "/actuator/health/readiness";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PLACE = "00-" + TRACE + "-b7ad6b7169203331-0";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private static Path state;

    private static RunningIntake service;

    @BeforeAll
    static void start(EmbeddedKafkaBroker broker) {
        service = new RunningIntake(
                broker.getBrokersAsString(),
                state,
                "spring.main.sources=" + RecordedSpans.class.getName(),
                "management.opentelemetry.tracing.export.schedule-delay=100ms");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @Order(1)
    void itIsReadyOnceTheFoldRunsAndTellsDetailsOnlyWithAToken() {
        await().atMost(SOON).until(() -> service.get(READINESS).status() == 200);
        assertThat(service.get(READINESS).text()).contains("'fold':", "'RUNNING'", "'reference':");
        assertThat(service.get(LIVENESS).text()).contains("'foldAlive':", "'listeners':");
        assertThat(service.getAsStranger(LIVENESS).text()).isEqualTo("{'status':'UP'}");
        assertThat(service.getAsStranger("/actuator/prometheus").status()).isEqualTo(401);
    }

    @Test
    @Order(2)
    void aSampledTraceGoesFromTheRequestThroughTheLogToTheCells() {
        assertThat(send("11911", "t-1", "TRACED", PLACE + "1")).isEqualTo(202);

        await().atMost(SOON).until(() -> !traces(Topics.CELLS, "11911|").isEmpty());
        assertThat(traces(Topics.CELLS, "11911|")).containsOnly(TRACE);
        assertThat(traces(Topics.EVENTS, "11911")).containsOnly(TRACE);
        RecordedSpans spans = service.bean(RecordedSpans.class);
        String request = spans.first(TRACE, "http post /api/events").getSpanId();
        assertThat(spans.first(TRACE, "motcua.fold").getParentSpanId()).isEqualTo(request);
    }

    @Test
    @Order(3)
    void whatIsNotSampledLeavesNoTraceAnywhere() {
        assertThat(send("11842", "t-2", "UNTRACED", PLACE + "0")).isEqualTo(202);

        await().atMost(SOON).until(() -> keys(Topics.CELLS).anyMatch(key -> key.startsWith("11842|")));
        assertThat(traces(Topics.CELLS, "11842|")).isEmpty();
        assertThat(traces(Topics.EVENTS, "11842")).isEmpty();
    }

    @Test
    @Order(4)
    void everyMetricThatIsToldOfIsThereAndCounts() {
        send("99999", "t-3", "REFUSED", PLACE + "0");
        send("11842", "t-2", "UNTRACED", PLACE + "0");
        await().atMost(SOON).until(() -> scrape().sum("motcua_fold_events_total", "outcome=\"unchanged\"") >= 1);

        Scrape scrape = scrape();
        DocumentedMetrics.hold("indicator-service", scrape);
        assertThat(scrape.sum("motcua_intake_events_total", "channel=\"http\"", "outcome=\"accepted\""))
                .isEqualTo(3);
        assertThat(scrape.sum("motcua_intake_events_total", "outcome=\"rejected\""))
                .isEqualTo(1);
        assertThat(scrape.sum("motcua_fold_events_total", "outcome=\"folded\"")).isEqualTo(2);
        assertThat(scrape.sum("motcua_fold_lag_events")).isZero();
        assertThat(scrape.values("http_server_requests_seconds_count", "uri")).contains(EVENTS);
        assertThat(scrape.size()).as("series").isLessThan(4_000);
    }

    @Test
    @Order(5)
    void theIntakeStaysReadyWithoutTheStoreOfRefusals() {
        service.loseStore();

        assertThat(service.get(READINESS).status()).isEqualTo(200);
        assertThat(service.get(LIVENESS).status()).isEqualTo(200);
        assertThat(send("11911", "t-4", "STORELESS", PLACE + "0")).isEqualTo(202);
    }

    @Test
    @Order(6)
    void aDeadFoldIsNeitherReadyNorAlive() {
        service.bean(KafkaStreamsRegistry.class)
                .streamsBuilderFactoryBeans()
                .forEach(streams -> streams.getKafkaStreams().close(SOON));

        assertThat(service.get(LIVENESS).status()).isEqualTo(503);
        assertThat(service.get(READINESS).status()).isEqualTo(503);
        assertThat(scrape().sum("motcua_fold_threads")).isZero();
    }

    @Test
    @Order(7)
    void requestsUnderWayAreAnsweredBeforeTheEndAndNothingAcknowledgedIsLost() throws IOException {
        URI address = service.address();
        List<Half> halves = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            halves.add(new Half(address, RunningIntake.event("11140", "h-" + i, "HALF-" + i)));
        }
        await().atMost(SOON)
                .until(() -> scrape().sum("motcua_intake_in_flight_bytes")
                        == halves.stream().mapToInt(Half::sent).sum());
        CompletableFuture<Void> end = CompletableFuture.runAsync(service::close);
        await().atMost(SOON).until(() -> refuses(address));

        for (Half half : halves) {
            assertThat(half.finish()).startsWith("HTTP/1.1 202").contains("\"accepted\":1");
        }
        end.join();
        assertThat(service.records(Topics.EVENTS).stream().filter(record -> "11140".equals(record.key())))
                .hasSize(5);
    }

    private static int send(String unit, String id, String subject, String place) {
        return service.post(EVENTS, RunningIntake.event(unit, id, subject), TraceParent.HEADER, place)
                .status();
    }

    private static Scrape scrape() {
        return new Scrape(service.get("/actuator/prometheus").body());
    }

    private static Stream<String> keys(String topic) {
        return service.records(topic).stream().map(ConsumerRecord::key);
    }

    /** The traces that a topic's records of a key bear. */
    private static List<String> traces(String topic, String key) {
        return service.records(topic).stream()
                .filter(record -> record.key().startsWith(key))
                .map(record -> TraceParent.of(record.headers()))
                .filter(place -> place != null)
                .map(TraceParent::traceId)
                .toList();
    }

    private static boolean refuses(URI address) throws IOException {
        try (Socket probe = new Socket(address.getHost(), address.getPort())) {
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }

    /** A request of which half is sent. */
    private static final class Half {

        private final Socket socket;
        private final byte[] body;

        Half(URI address, String event) throws IOException {
            body = RunningIntake.bytes(event.replace('\'', '"'));
            socket = new Socket(address.getHost(), address.getPort());
            socket.setSoTimeout(Math.toIntExact(SOON.toMillis()));
            socket.getOutputStream()
                    .write(RunningIntake.bytes("POST /api/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nAuthorization: Bearer " + RunningIntake.TOKEN
                            + "\r\nContent-Length: " + body.length + "\r\n\r\n"));
            socket.getOutputStream().write(body, 0, body.length / 2);
            socket.getOutputStream().flush();
        }

        int sent() {
            return body.length / 2;
        }

        String finish() throws IOException {
            try (socket) {
                socket.getOutputStream().write(body, body.length / 2, body.length - body.length / 2);
                socket.getOutputStream().flush();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
