package vn.motcua.report.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Stands for the services that a close asks: the intake for cuts, the plan-service for tasks. */
public final class FakeIntake implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> onCut = report -> {};

    FakeIntake() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/cuts", this::cut);
        server.createContext("/api/plans/tasks/counts", FakeIntake::counts);
        server.start();
    }

    /** One task of whatever unit is asked for is overdue. */
    private static void counts(HttpExchange exchange) throws IOException {
        String unit = exchange.getRequestURI().getQuery().replaceAll(".*unit=([^&]*).*", "$1");
        answer(
                exchange,
                "{\"at\":\"2026-01-01\",\"total\":{\"OVERDUE\":1},\"rows\":[{\"key\":\"%s\",\"name\":\"Đơn vị\",\"states\":{\"OVERDUE\":1}}]}"
                        .formatted(unit));
    }

    private void cut(HttpExchange exchange) throws IOException {
        String report = JsonMapper.shared()
                .readTree(exchange.getRequestBody().readAllBytes())
                .path("report")
                .stringValue();
        asked.add(report);
        onCut.accept(report);
        answer(exchange, "{\"offsets\":{}}");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] answer = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** What to do with the next requests. */
    public void onCut(Consumer<String> action) {
        onCut = action;
    }

    /** The reports whose cuts were asked for, with repetitions. */
    public List<String> asked() {
        return asked;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
