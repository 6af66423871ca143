package vn.motcua.report.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.motcua.kit.testing.DocumentedMetrics;
import vn.motcua.kit.testing.RecordedSpans;
import vn.motcua.kit.testing.Scrape;
import vn.motcua.kit.tracing.TraceParent;
import vn.motcua.report.testing.ReportSystem;

/** The projection over a real broker and a store with files, through all that may happen to either. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectionIT {

    private static final List<String> WARDS = List.of("10001", "10002", "10003", "10004", "10005");
    private static final String QUARTER = "from=2026-01-01&to=2026-03-31";

    private Path directory;

    private MongoServer server;
    private InetSocketAddress address;
    private ReportSystem system;

    @BeforeAll
    void start(@TempDir Path directory) {
        this.directory = directory;
        server = new MongoServer(new H2Backend(store().toString()));
        address = server.bind();
        system =
                new ReportSystem("2026-04-10T03:00:00Z", "mongodb://127.0.0.1:" + address.getPort() + "/motcua_report");
        List<String[]> units = new ArrayList<>();
        units.add(ReportSystem.unit("01", "Hà Nội", "PROVINCE", null));
        WARDS.forEach(ward -> units.add(ReportSystem.unit(ward, "Phường " + ward, "WARD", "01")));
        system.reference(units);
    }

    @AfterAll
    void stop() {
        system.close();
        server.shutdownNow();
    }

    private Path store() {
        return directory.resolve("store.mv");
    }

    @Test
    void whatWasNotCommittedNeverCounts() {
        cells("2026-01-05", 3);
        system.cells().abort(topic -> topic.cell("10001", "DD", "1.1", "2026-01-05", "{\"accepted\":99}"));
        system.settle();
        assertThat(onDay("2026-01-05")).isEqualTo(15);
    }

    @Test
    void aRestartEndsListenersAndGoesOnFromTheStoresPosition() throws IOException {
        cells("2026-01-06", 1);
        system.settle();
        try (InputStream live = system.stream("/api/live?unit=01")) {
            system.stop();
            live.transferTo(OutputStream.nullOutputStream());
        }
        cells("2026-01-06", 2);
        cells("2026-01-07", 5);
        system.start();
        system.settle();
        assertThat(onDay("2026-01-06")).isEqualTo(10);
        assertThat(onDay("2026-01-07")).isEqualTo(25);
    }

    @Test
    void aStoreThatLosesItsLastWritesIsFilledAgainWithoutANewRecord() throws IOException {
        cells("2026-02-02", 4);
        system.settle();
        server.shutdownNow();
        Path copy = directory.resolve("copy.mv");
        Files.copy(store(), copy, StandardCopyOption.REPLACE_EXISTING);
        serve();
        cells("2026-02-03", 6);
        cells("2026-02-02", 5);
        system.settle();
        JsonNode before = system.get("/api/units/01/measures?" + QUARTER + "&by=procedure");

        server.shutdownNow();
        Files.copy(copy, store(), StandardCopyOption.REPLACE_EXISTING);
        serve();

        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> onDay("2026-02-02") == 25);
        assertThat(onDay("2026-02-03")).isEqualTo(30);
        system.settle();
        assertThat(system.get("/api/units/01/measures?" + QUARTER + "&by=procedure"))
                .isEqualTo(before);
    }

    @Test
    void aStoreThatIsAwayTakesReadinessButNotLife() {
        server.shutdownNow();
        await().atMost(Duration.ofSeconds(30)).until(() -> health("readiness") == 503);
        assertThat(health("liveness")).isEqualTo(200);

        serve();
        await().atMost(Duration.ofSeconds(30)).until(() -> health("readiness") == 200);
    }

    @Test
    void aBatchGoesOnWithTheSampledTraceOfItsCells() {
        TraceParent place = new TraceParent("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331");
        system.cells().commit(topic -> topic.tracedCell(place, "10001", "DD", "1.1", "2026-03-09", "{\"accepted\":1}"));

        assertThat(system.bean(RecordedSpans.class)
                        .first(place.traceId(), "motcua.projection")
                        .getParentSpanId())
                .isEqualTo(place.spanId());
    }

    @Test
    void everyMetricThatIsToldOfIsThereAndCounts() {
        cells("2026-03-10", 1);
        system.cells().commit(topic -> topic.contact("10002", "2026-04-10T02:59:00Z"));
        system.settle();

        Scrape scrape = scrape();
        DocumentedMetrics.hold("report-service", scrape);
        assertThat(scrape.sum("motcua_freshness_age_seconds", "unit=\"10002\"")).isEqualTo(60);
        assertThat(scrape.sum("motcua_projection_cells_total")).isGreaterThanOrEqualTo(5);
        assertThat(scrape.values("http_server_requests_seconds_count", "uri")).allMatch(uri -> !uri.contains("1000"));
        assertThat(scrape.size()).as("series").isLessThan(2_000);
    }

    @Test
    void listenersHearOfChanges() throws IOException {
        try (InputStream events = system.stream("/api/live?unit=01")) {
            cells("2026-03-03", 7);
            StringBuilder heard = new StringBuilder();
            byte[] buffer = new byte[512];
            while (!heard.toString().contains("event:indicators")) {
                int read = events.read(buffer);
                assertThat(read).isPositive();
                heard.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
            assertThat(heard.toString()).contains("{\"unit\":\"01\"}");
        }
    }

    private int health(String group) {
        return system.send("GET", "/actuator/health/" + group, null).statusCode();
    }

    private Scrape scrape() {
        return new Scrape(system.send("GET", "/actuator/prometheus", null).body());
    }

    private void serve() {
        server = new MongoServer(new H2Backend(store().toString()));
        server.bind(address);
    }

    private void cells(String day, int accepted) {
        system.cells()
                .commit(topic -> WARDS.forEach(ward ->
                        topic.cell(ward, "DD", "1.1", day, "{\"accepted\":%d,\"open\":1}".formatted(accepted))));
    }

    private long onDay(String day) {
        return system.get("/api/units/01/measures?from=" + day + "&to=" + day)
                .path("flows")
                .path("accepted")
                .asLong();
    }
}
