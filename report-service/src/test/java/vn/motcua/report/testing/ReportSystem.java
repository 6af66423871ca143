package vn.motcua.report.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.testing.ApiConformance;
import vn.motcua.kit.testing.ApiExamples;
import vn.motcua.kit.testing.RecordedSpans;
import vn.motcua.kit.testing.Servers;
import vn.motcua.kit.testing.TestBroker;
import vn.motcua.kit.testing.TestStore;
import vn.motcua.kit.testing.TopicContract;
import vn.motcua.report.ReportServiceApplication;
import vn.motcua.report.cells.CellStore;

/** The whole service over a real broker with several partitions and a store, which outlive a restart of it. */
public final class ReportSystem implements AutoCloseable {

    /** Over how many partitions units are spread here. */
    public static final int PARTITIONS = 3;

    private static final String TOKEN = "a-token-for-tests-only";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestBroker broker = Servers.broker();
    private final TestStore store = Servers.store();
    private final FakeIntake intake = new FakeIntake();
    private final HttpClient http = HttpClient.newHttpClient();
    private final MutableClock clock;
    private final String mongoUri;
    private final CellsTopic cells;
    private @Nullable ConfigurableApplicationContext service;

    /** Starts everything, at an instant, over a store of its own. */
    public ReportSystem(String now) {
        this(now, null);
    }

    /** Starts everything, at an instant, over a store that is there. */
    public ReportSystem(String now, @Nullable String mongoUri) {
        this.mongoUri = mongoUri == null ? store.uri() : mongoUri;
        clock = new MutableClock(now);
        start();
        cells = new CellsTopic(broker.address(), PARTITIONS);
    }

    /** Starts the service. */
    public void start() {
        service = new SpringApplicationBuilder(ReportServiceApplication.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(Clock.class, () -> clock))
                .run(
                        "--server.port=0",
                        "--MOTCUA_ADMIN_TOKEN=" + TOKEN,
                        "--motcua.kafka.partitions=" + PARTITIONS,
                        "--spring.kafka.bootstrap-servers=" + broker.address(),
                        "--spring.mongodb.uri=" + mongoUri,
                        "--motcua.services.indicator=" + intake.url(),
                        "--motcua.services.plan=" + intake.url(),
                        "--motcua.auto-close.check-every=300ms",
                        "--spring.main.sources=" + RecordedSpans.class.getName(),
                        "--management.opentelemetry.tracing.export.schedule-delay=100ms");
    }

    /** Stops the service only. */
    public void stop() {
        if (service != null) {
            service.close();
        }
        service = null;
    }

    /** The clock that the service asks. */
    public MutableClock clock() {
        return clock;
    }

    /** The topic of cells. */
    public CellsTopic cells() {
        return cells;
    }

    /** The intake that is asked for cuts. */
    public FakeIntake intake() {
        return intake;
    }

    /** Where the store is. */
    public String mongoUri() {
        return mongoUri;
    }

    /** A bean of the service. */
    public <T> T bean(Class<T> type) {
        return Objects.requireNonNull(service).getBean(type);
    }

    /** What is not as the service's own document says. */
    public List<String> flawsOfItsDocument(UnaryOperator<ApiExamples> steps) {
        return ApiConformance.flaws(Objects.requireNonNull(service), TOKEN, steps);
    }

    /** What the records of some topics do not keep of what is told of them. */
    public List<String> flawsOfTopics(String... topics) {
        return new TopicContract().flaws(broker.address(), topics);
    }

    /** Says that the reference data is complete, after some records: key and value, another topic's name before the key and a colon. */
    public void reference(List<String[]> records) {
        cells.commit(topic -> {
            records.forEach(record -> {
                int colon = record[0].indexOf(':');
                topic.other(
                        colon < 0 ? Topics.REFERENCE : record[0].substring(0, colon),
                        0,
                        record[0].substring(colon + 1),
                        record[1]);
            });
            topic.other(Topics.REFERENCE, 0, "loaded", "{}");
        });
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                get("/actuator/health/readiness").path("status").asString())
                        .isEqualTo("UP"));
    }

    /** A unit's reference record. */
    public static String[] unit(String code, String name, String level, @Nullable String parent) {
        return new String[] {
            "unit|" + code,
            "{\"code\":\"%s\",\"name\":\"%s\",\"level\":\"%s\",\"parent\":%s}"
                    .formatted(code, name, level, parent == null ? "null" : '"' + parent + '"')
        };
    }

    /** Waits until all that was written to the topic of cells is in the store, by a watermark. */
    public void settle() {
        settle(30);
    }

    /** Waits so many seconds at most until all that was written is in the store. */
    public void settle(int seconds) {
        long mark = System.nanoTime();
        cells.commit(topic -> {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                topic.watermark(partition, mark);
            }
        });
        CellStore store = bean(CellStore.class);
        await().atMost(Duration.ofSeconds(seconds))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> store.positions().values().stream()
                                .filter(position -> position.watermark() >= mark)
                                .count()
                        == PARTITIONS);
    }

    /** The JSON of an answer that must be 200. */
    public JsonNode get(String path) {
        HttpResponse<String> answer = send("GET", path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** Any answer. */
    public HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        try {
            HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url() + path))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", "application/json");
            HttpRequest request = (headers.length == 0 ? builder : builder.headers(headers))
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Any answer to a reader without a credential. */
    public HttpResponse<String> anonymous(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body of an answer while it comes in. */
    public InputStream stream(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                    .header("Authorization", "Bearer " + TOKEN)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The JSON of an answer to a POST, whatever its status. */
    public JsonNode post(String path, String body) {
        return JSON.readTree(send("POST", path, body).body());
    }

    private String url() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(service).getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        cells.close();
        stop();
        intake.close();
        broker.close();
        store.close();
    }
}
