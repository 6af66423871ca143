package vn.motcua.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A system that takes events as the contract says: it refuses what bears the type {@code bad} and dossiers that begin
 * with {@code X}, is busy or away now and then when told so, and remembers what it took.
 */
public final class StubSystem implements AutoCloseable {

    private final HttpServer server;
    private final boolean troubled;
    private volatile int last = Integer.MAX_VALUE;
    private final AtomicInteger requests = new AtomicInteger();
    private final List<JsonNode> events = Collections.synchronizedList(new ArrayList<>());
    private final List<JsonNode> messages = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());

    /** A system; a troubled one answers 429 and 503 and drops connections. */
    public StubSystem(boolean troubled) {
        this.troubled = troubled;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Answers so many requests and none after them. */
    public StubSystem dyingAfter(int answered) {
        last = answered;
        return this;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<JsonNode> events() {
        return List.copyOf(events);
    }

    public List<JsonNode> messages() {
        return List.copyOf(messages);
    }

    public List<Integer> batches() {
        return List.copyOf(batches);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            int request = requests.incrementAndGet();
            if (request > last) {
                return;
            }
            if (!"Bearer khoa".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                reply(exchange, 401, "{\"title\":\"no token\"}");
            } else if (troubled && request % 4 == 2) {
                exchange.getResponseHeaders().add("Retry-After", "0");
                reply(exchange, 429, "{}");
            } else if (troubled && request % 5 == 3) {
                reply(exchange, 503, "{}");
            } else if (!troubled || request % 7 != 5) {
                take(exchange, path, body);
            }
        }
    }

    private void take(HttpExchange exchange, String path, byte[] body) throws IOException {
        switch (path) {
            case "/api/events" -> {
                JsonNode batch = JsonMapper.shared().readTree(body);
                batches.add(batch.size());
                reply(exchange, 202, takeEvents(batch));
            }
            case "/api/national-portal" -> {
                JsonNode message = JsonMapper.shared().readTree(body);
                messages.add(message);
                reply(exchange, 200, portalAnswer(message));
            }
            default -> reply(exchange, 200, "{\"ready\":true,\"lag\":0}");
        }
    }

    private String takeEvents(JsonNode batch) {
        List<String> rejected = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            JsonNode event = batch.get(i);
            events.add(event);
            if (event.path("type").asString("").equals("bad")) {
                rejected.add("{\"index\":%d,\"id\":\"%s\",\"field\":\"type\",\"message\":\"no such type\"}"
                        .formatted(i, event.path("id").asString("")));
            }
        }
        return "{\"accepted\":%d,\"rejected\":[%s]}"
                .formatted(batch.size() - rejected.size(), String.join(",", rejected));
    }

    private static String portalAnswer(JsonNode message) {
        String rejected = message.path("data")
                .valueStream()
                .map(item -> item.path("MaHoSo").asString(""))
                .filter(code -> code.startsWith("X"))
                .map("{\"MaHoSo\":\"%s\",\"field\":\"madonvi\",\"message\":\"unknown\"}"::formatted)
                .collect(Collectors.joining(","));
        return "{\"error_code\":\"%s\",\"message\":\"\",\"rejected\":[%s]}"
                .formatted(rejected.isEmpty() ? "0" : "1", rejected);
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
