package vn.motcua.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports and public lists of the province, as report-service would answer: one closed, a second can be ordered. */
public final class ProvinceReports implements Answering {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIRST = "31_2026-Q1_reporting_1";
    private static final String SECOND = "31_2026-Q1_reporting_2";
    private static final int ASKED_WHILE_CLOSING = 2;

    private final JsonNode answers = read();
    private final Province province;
    private final StubService reports;
    private final AtomicInteger closing = new AtomicInteger();
    private final AtomicInteger reading = new AtomicInteger();
    private volatile boolean ordered;
    private volatile boolean confirmed;

    private ProvinceReports(Province province, StubService reports) {
        this.province = province;
        this.reports = reports;
    }

    /** Lets report-service answer for the reports too. */
    public static void behind(Dashboard dashboard) {
        StubService reports = dashboard.gateway().report;
        reports.answers(new ProvinceReports(dashboard.province(), reports));
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean post = exchange.getRequestMethod().equals("POST");
        if (path.contains("/document.")) {
            file(exchange, path.substring(path.lastIndexOf('/') + 1));
        } else if (path.equals("/api/reports")) {
            if (post) {
                order(exchange);
            } else {
                send(
                        exchange,
                        200,
                        page(ordered ? List.of(second(), answers.get("first")) : List.of(answers.get("first"))));
            }
        } else if (path.endsWith("/verification") || path.endsWith("/changes")) {
            boolean done = reading.incrementAndGet() > 1;
            send(exchange, done ? 200 : 202, answers.get(done ? path.substring(path.lastIndexOf('/') + 1) : "reading"));
        } else if (path.equals("/api/reports/" + SECOND)) {
            closing.incrementAndGet();
            send(exchange, 200, second());
        } else if (path.equals("/api/reports/" + FIRST)) {
            send(exchange, 200, answers.get("first"));
        } else if (path.endsWith("/confirmations")) {
            confirmed |= post;
            JsonNode one = answers.get("confirmation");
            send(
                    exchange,
                    post ? 201 : 200,
                    post
                            ? one
                            : Map.of(
                                    "items",
                                    confirmed ? List.of(one) : List.of(),
                                    "confirmed",
                                    confirmed ? 1 : 0,
                                    "expected",
                                    115));
        } else if (path.equals("/api/public/units")) {
            send(exchange, 200, answers.get("publicUnits"));
        } else if (path.startsWith("/api/public/")) {
            send(exchange, 200, answers.get(path.endsWith("ranking") ? "ranking" : "lateUnits"));
        } else {
            province.answer(exchange);
        }
    }

    private void order(HttpExchange exchange) throws IOException {
        String asked = String.valueOf(exchange.getRequestURI().getQuery());
        if (asked.contains("preview=true")) {
            send(exchange, 200, answers.get("preview"));
            return;
        }
        List<StubService.Seen> orders = reports.seen().stream()
                .filter(request ->
                        request.method().equals("POST") && request.target().equals("/api/reports"))
                .toList();
        ordered = orders.getLast().text().contains("\"reason\"");
        send(exchange, ordered ? 202 : 422, answers.get(ordered ? "closing" : "reasonMissing"));
    }

    private JsonNode second() {
        return answers.get(closing.get() > ASKED_WHILE_CLOSING ? "second" : "closing");
    }

    private static void file(HttpExchange exchange, String name) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
        exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename=\"" + name + '"');
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, Object> page(List<JsonNode> items) {
        return Map.of("items", items, "page", 0, "size", 500, "total", items.size());
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders()
                .add("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static JsonNode read() {
        try (var in = Objects.requireNonNull(ProvinceReports.class.getResourceAsStream("/dashboard/reports.json"))) {
            return JSON.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
