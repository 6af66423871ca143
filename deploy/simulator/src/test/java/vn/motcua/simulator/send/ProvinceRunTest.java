package vn.motcua.simulator.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulator.Province;
import vn.motcua.simulator.Provinces;
import vn.motcua.simulator.Totals;

class ProvinceRunTest {

    private static final Patience SHORT =
            new Patience(Duration.ofMillis(1), Duration.ofSeconds(5), Duration.ofSeconds(20));

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger items = new AtomicInteger();
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void everythingIsSentOnceThoughTheSystemIsBusyBreaksAndRestarts() throws Exception {
        Province province = Provinces.small(5);
        Totals expected = province.totals();
        AtomicInteger calls = new AtomicInteger();

        try (MotcuaClient client = client()) {
            ProvinceRun run = new ProvinceRun(client, 4, state -> calls.incrementAndGet());
            run.send(province.streams());

            assertThat(run.sent().logEvents()).isEqualTo(expected.logEvents());
            assertThat(run.sent().cloudEvents()).isEqualTo(expected.cloudEvents());
            assertThat(run.refused()).isZero();
            assertThat(client.repeated()).isGreaterThan(10);
        }
        assertThat(items).hasValue((int) (expected.cloudEvents() + expected.portalItems()));
        assertThat(calls).hasValue((int) expected.batches());
        assertThat(waits).contains(Duration.ofSeconds(2));
    }

    @Test
    void whoStaysUnreachableEndsTheRun() {
        server.stop(0);
        Province province = Provinces.small(5);

        try (MotcuaClient client = client()) {
            assertThatThrownBy(() -> new ProvinceRun(client, 4, state -> {}).send(province.streams()))
                    .isInstanceOf(UnreachableException.class);
        }
    }

    private MotcuaClient client() {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new MotcuaClient(base, "khoa", "vi", SHORT, waits::add);
    }

    /** Every seventh request is too fast, every eleventh finds Kafka away, every thirteenth breaks off. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int request = requests.incrementAndGet();
            boolean gzip = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            try (InputStream in = gzip ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()) {
                JsonNode body = JsonMapper.shared().readTree(in.readAllBytes());
                if (request % 7 == 0) {
                    exchange.getResponseHeaders().add("Retry-After", "2");
                    exchange.sendResponseHeaders(429, -1);
                } else if (request % 11 == 0) {
                    exchange.sendResponseHeaders(503, -1);
                } else if (request % 13 != 0) {
                    take(exchange, body);
                }
            }
        }
    }

    private void take(HttpExchange exchange, JsonNode body) throws IOException {
        assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer khoa");
        boolean events = body.isArray();
        items.addAndGet(events ? body.size() : body.path("data").size());
        String answer = events
                ? "{\"accepted\":%d,\"rejected\":[]}".formatted(body.size())
                : "{\"error_code\":\"0\",\"message\":\"\"}";
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(events ? 202 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
