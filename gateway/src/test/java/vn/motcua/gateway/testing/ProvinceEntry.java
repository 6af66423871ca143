package vn.motcua.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What indicator-service does with events that are entered: keeps declarations, refuses what it is told to refuse. */
public final class ProvinceEntry implements Answering {

    /** A refusal of an event whose due date could not be read. */
    public static final String REFUSED = "H31.42-260302-0009";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LATE = 130;

    private final Province province;
    private final StubService indicator;
    private final Map<String, ObjectNode> declared = new ConcurrentHashMap<>();
    private volatile String refusing = "";
    private volatile boolean away;

    private ProvinceEntry(Province province, StubService indicator) {
        this.province = province;
        this.indicator = indicator;
        declare("11842", "PROCEDURES_PUBLISHED", 360, 370, "2026-03-01T02:00:00Z", "ward-1");
    }

    /** Lets indicator-service take events too. */
    public static ProvinceEntry behind(Dashboard dashboard) {
        StubService indicator = dashboard.gateway().indicator;
        ProvinceEntry entry = new ProvinceEntry(dashboard.province(), indicator);
        indicator.answers(entry);
        return entry;
    }

    /** The code of a late dossier. */
    public static String late(int number) {
        return "H31.42-260115-%04d".formatted(number);
    }

    /** Every event with this in its subject is refused from now on. */
    public void refuses(String subject) {
        this.refusing = subject;
    }

    /** Events can't be made durable from now on. */
    public void away() {
        this.away = true;
    }

    /** All events that were sent, in order. */
    public List<JsonNode> sent() {
        return indicator.seen().stream()
                .filter(request -> request.target().equals("/api/events"))
                .flatMap(request -> JSON.readTree(request.text()).valueStream())
                .toList();
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = parameters(exchange.getRequestURI().getQuery());
        if (path.equals("/api/events")) {
            json(
                    exchange,
                    away ? 503 : 202,
                    away ? Map.of("title", "Tạm thời chưa dùng được", "detail", "Hãy gửi lại sau ít giây.") : taken());
        } else if (path.endsWith("/declarations")) {
            json(exchange, 200, declarations(path.split("/")[3], query));
        } else if (path.endsWith("/dossiers")) {
            json(exchange, 200, lateDossiers(query));
        } else if (path.equals("/api/rejections")) {
            json(exchange, 200, page(List.of(rejection()), 1));
        } else if (path.contains("/dossiers/")) {
            json(exchange, 200, held(path.split("/")[3], path.substring(path.lastIndexOf('/') + 1)));
        } else {
            province.answer(exchange);
        }
    }

    private Map<String, Object> taken() {
        List<Object> rejected = new ArrayList<>();
        JsonNode events = JSON.readTree(indicator.last().text());
        for (int i = 0; i < events.size(); i++) {
            JsonNode event = events.get(i);
            JsonNode data = event.path("data");
            if (!refusing.isEmpty() && event.path("subject").asString().contains(refusing)) {
                rejected.add(Map.of(
                        "index",
                        i,
                        "id",
                        event.path("id").asString(),
                        "type",
                        event.path("type").asString(),
                        "field",
                        "data.numerator",
                        "message",
                        "Phải là số nguyên không âm"));
            } else if (data.has("figure")) {
                declare(
                        data.path("unit").asString(),
                        data.path("figure").asString(),
                        data.path("numerator").asLong(),
                        data.path("denominator").asLong(),
                        event.path("time").asString(),
                        event.path("id").asString());
            }
        }
        return Map.of("accepted", events.size() - rejected.size(), "rejected", rejected);
    }

    private void declare(String unit, String figure, long numerator, long denominator, String time, String id) {
        declared.put(
                unit + "/" + figure,
                JSON.createObjectNode()
                        .put("unit", unit)
                        .put("unitName", "Xã Vĩnh Thuận")
                        .put("figure", figure)
                        .put("numerator", numerator)
                        .put("denominator", denominator)
                        .put("time", time)
                        .put("id", id));
    }

    private Map<String, Object> declarations(String unit, Map<String, String> query) {
        boolean below = "true".equals(query.get("below"));
        return Map.of(
                "unit",
                unit,
                "name",
                "Xã Vĩnh Thuận",
                "period",
                query.getOrDefault("period", ""),
                "items",
                declared.values().stream()
                        .filter(item -> below || item.path("unit").asString().equals(unit))
                        .toList());
    }

    private static Map<String, Object> lateDossiers(Map<String, String> query) {
        int page = Integer.parseInt(query.getOrDefault("page", "0"));
        int size = Integer.parseInt(query.getOrDefault("size", "50"));
        return page(
                IntStream.range(page * size, Math.min(LATE, (page + 1) * size))
                        .mapToObj(index -> lateDossier(index + 1, "resolved-late".equals(query.get("state"))))
                        .toList(),
                LATE);
    }

    private static Map<String, @Nullable Object> lateDossier(int number, boolean resolved) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("unit", "11842");
        line.put("unitName", "Xã Vĩnh Thuận");
        line.put("code", late(number));
        line.put("procedure", "1.001193");
        line.put("sector", "TP-HT");
        line.put("department", "Tư pháp - Hộ tịch");
        line.put("acceptedAt", "2026-01-15T02:00:00Z");
        line.put("dueAt", "2026-02-18T10:00:00Z");
        line.put("finishedAt", resolved ? "2026-02-24T03:00:00Z" : null);
        line.put("daysLate", 6);
        line.put("cause", number == 1 ? "OTHER_AGENCY" : null);
        line.put("apologizedAt", null);
        line.put("note", number == 1 ? "chờ cơ quan thuế" : null);
        line.put("latenessTime", number == 1 ? "2026-02-20T02:00:00Z" : null);
        return line;
    }

    private static Map<String, Object> rejection() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", "r1");
        line.put("at", "2026-03-02T02:00:00Z");
        line.put("channel", "HTTP");
        line.put("unit", "11842");
        line.put("type", "vn.motcua.dossier.accepted");
        line.put("eventId", "e-9");
        line.put("subject", REFUSED);
        line.put("field", "data.dueAt");
        line.put("message", "Phải là thời điểm theo ISO 8601, ví dụ 2026-01-05T09:00:00+07:00");
        line.put("digest", "51040b0853a473d829eb79bc24e9a6268faf222cae8504fe796fe0394e61ec87");
        line.put("count", 2);
        return line;
    }

    /** Its progress came, its acceptance was refused. */
    private static Map<String, @Nullable Object> held(String unit, String code) {
        Map<String, @Nullable Object> held = new LinkedHashMap<>();
        held.put("unit", unit);
        held.put("kind", "DOSSIER");
        held.put("code", code);
        held.put("counts", false);
        held.put("explanation", "Chưa tính: chưa có sự kiện tiếp nhận hồ sơ");
        held.put(
                "facets",
                List.of(Map.of(
                        "facet", "PROGRESS",
                        "qualifier", "IN_PROGRESS",
                        "time", "2026-03-02T03:00:00Z",
                        "id", "e-10",
                        "data", Map.of("step", "IN_PROGRESS", "at", "2026-03-02T03:00:00Z"),
                        "explanation", "Bước xử lý có hiệu lực")));
        held.put("course", null);
        held.put("inconsistencies", List.of());
        held.put("contributions", List.of());
        return held;
    }

    private static Map<String, Object> page(List<?> items, int total) {
        return Map.of("items", items, "page", 0, "size", items.size(), "total", total);
    }

    static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : String.valueOf(query).split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                parameters.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return parameters;
    }

    static void json(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders()
                .add("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
