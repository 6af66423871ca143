package vn.motcua.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Hải Phòng with all its wards and made-up figures, as the services would answer. */
public final class Province {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BEAT_MILLIS = 50;

    private final List<String[]> wards = csv("wards.csv");
    private final List<String[]> provinces = csv("provinces.csv");
    private final ProvinceFigures figures = new ProvinceFigures(wards);
    private final AtomicInteger moves = new AtomicInteger();
    private volatile long lag;

    /** Lets all three services answer for the province. */
    public void behind(RunningGateway gateway) {
        Answering answering = this::answer;
        gateway.plan.answers(answering);
        gateway.indicator.answers(answering);
        gateway.report.answers(answering);
    }

    public void lag(long events) {
        this.lag = events;
    }

    /** Other figures, and everyone who listens is told. */
    public void onTime(long dossiers) {
        figures.onTime(dossiers);
        moves.incrementAndGet();
    }

    /** Answers one request as the service that it is meant for would. */
    void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/api/live")) {
            live(exchange);
            return;
        }
        Object body = body(path, query(exchange.getRequestURI().getQuery()));
        byte[] bytes = JSON.writeValueAsBytes(body == null ? Map.of("title", "Không tìm thấy", "detail", path) : body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Tells of moves until the listener is gone. */
    private void live(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        int told = moves.get();
        try {
            for (; ; Thread.sleep(BEAT_MILLIS)) {
                boolean moved = moves.get() != told;
                told = moves.get();
                out.write((moved ? "event: indicators\ndata: {}\n\n" : ":\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Object body(String path, Map<String, String> query) {
        String[] parts = path.split("/");
        return switch (path) {
            case "/actuator/health/readiness" -> Map.of("status", "UP");
            case "/api/status" -> status();
            case "/api/indicators" -> ProvinceFigures.definitions();
            case "/api/catalogue" -> ProvinceDossiers.catalogue();
            case "/api/plans/tasks" -> ProvinceDossiers.tasks(query.getOrDefault("unit", ""));
            case "/api/rejections" -> ProvinceDossiers.rejections(query.getOrDefault("unit", ""));
            case "/api/units" -> page(unitsFor(query.get("parent")), query.containsKey("parent"));
            default -> parts.length > 4 ? ofUnit(parts[3], parts, query) : parts.length == 4 ? known(parts[3]) : null;
        };
    }

    /** Only Hải Phòng has wards here. */
    private List<String[]> unitsFor(@Nullable String parent) {
        return parent == null ? provinces : parent.equals("31") ? wards : List.of();
    }

    private @Nullable Object ofUnit(String unit, String[] parts, Map<String, String> query) {
        String name = String.valueOf(
                known(unit) == null ? unit : Objects.requireNonNull(known(unit)).get("name"));
        return switch (parts[4]) {
            case "indicators" -> figures.indicators(unit, name, query);
            case "matrix" -> figures.matrix(unit, name, query);
            case "trend" -> figures.trend(unit, name, query);
            case "projection" -> figures.projection(unit, name, query);
            case "score766" -> ProvinceScore.answer();
            case "measures" -> ProvinceDossiers.measures(query);
            case "contributions" -> ProvinceDossiers.contributions(unit, query);
            case "dossiers" ->
                parts.length > 5 ? ProvinceDossiers.dossier(unit, parts[5]) : ProvinceDossiers.late(unit);
            default -> null;
        };
    }

    private @Nullable Map<String, Object> known(String code) {
        return Stream.concat(
                        provinces.stream().filter(p -> p[0].equals(code)).map(p -> unit(p, "PROVINCE", null)),
                        wards.stream().filter(w -> w[0].equals(code)).map(w -> unit(w, "WARD", "31")))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> status() {
        return Map.of(
                "ready", true, "lag", lag, "silentUnits", List.of(Map.of("unit", "11842", "name", "Xã Vĩnh Thuận")));
    }

    private static Map<String, Object> unit(String[] unit, String level, @Nullable String parent) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", unit[0]);
        view.put("name", unit[1]);
        view.put("level", level);
        view.put("parent", parent);
        return view;
    }

    private static Map<String, Object> page(List<String[]> units, boolean below) {
        List<Map<String, Object>> items = units.stream()
                .map(each -> unit(each, below ? "WARD" : "PROVINCE", below ? "31" : null))
                .toList();
        return Map.of("items", items, "page", 0, "size", 500, "total", items.size());
    }

    private static Map<String, String> query(@Nullable String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return parameters;
    }

    private static List<String[]> csv(String file) {
        try (var in = Objects.requireNonNull(Province.class.getResourceAsStream("/dashboard/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
