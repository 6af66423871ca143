package vn.motcua.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The state of the system, units and calendar, as plan-service and report-service would answer for them. */
public final class ProvinceSystem {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Province province;
    private final List<ObjectNode> units = new ArrayList<>();
    private ArrayNode days = day("2026-01-01", "HOLIDAY", "Tết Dương lịch");
    private int version = 1;

    private ProvinceSystem(Province province) {
        this.province = province;
        units.add(unit("31", "Thành phố Hải Phòng", "PROVINCE", null));
        units.add(unit("11842", "Xã Vĩnh Thuận", "WARD", "31"));
        units.add(unit("11911", "Xã Nguyễn Bỉnh Khiêm", "WARD", "31"));
    }

    /** Lets plan-service and report-service answer. */
    public static ProvinceSystem behind(Dashboard dashboard) {
        ProvinceSystem system = new ProvinceSystem(dashboard.province());
        dashboard.gateway().plan.answers(exchange -> system.plan(exchange, dashboard.gateway().plan));
        dashboard.gateway().report.answers(system::report);
        return system;
    }

    /** Somebody else saves a calendar. */
    public void calendarMoves() {
        version++;
    }

    private void report(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/api/status/arrivals" -> ProvinceEntry.json(exchange, 200, Map.of("minutes", minutes()));
            case "/actuator/info" ->
                ProvinceEntry.json(exchange, 200, Map.of("version", "0.1.0", "startedAt", "2026-03-02T00:58:12Z"));
            default -> province.answer(exchange);
        }
    }

    private static List<Map<String, Object>> minutes() {
        Instant running = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        return IntStream.range(0, 60)
                .mapToObj(index -> Map.<String, Object>of(
                        "at", running.minus(59L - index, ChronoUnit.MINUTES).toString(), "events", (index * 37) % 120))
                .toList();
    }

    private void plan(HttpExchange exchange, StubService plan) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean put = exchange.getRequestMethod().equals("PUT");
        if (path.equals("/api/calendar")) {
            if (put) {
                days = (ArrayNode) JSON.readTree(plan.last().text()).get("days");
                version++;
            }
            ProvinceEntry.json(exchange, 200, Map.of("version", "v" + version, "days", days));
        } else if (path.equals("/api/units")
                && !exchange.getRequestURI().getQuery().contains("level=PROVINCE")) {
            ProvinceEntry.json(
                    exchange, 200, Map.of("items", units, "page", 0, "size", units.size(), "total", units.size()));
        } else if (put) {
            change(exchange, path.substring(path.lastIndexOf('/') + 1), (ObjectNode)
                    JSON.readTree(plan.last().text()));
        } else if (path.startsWith("/api/units/")) {
            ProvinceEntry.json(exchange, 200, find(path.substring(path.lastIndexOf('/') + 1)));
        } else {
            province.answer(exchange);
        }
    }

    private void change(HttpExchange exchange, String code, ObjectNode body) throws IOException {
        if (body.path("parent").asString("").equals("99")) {
            ProvinceEntry.json(
                    exchange,
                    400,
                    Map.of(
                            "type",
                            "urn:motcua:problem:invalid-input",
                            "title",
                            "Dữ liệu chưa đúng",
                            "detail",
                            "Hãy sửa các chỗ được nêu",
                            "errors",
                            List.of(Map.of("field", "parent", "message", "Không có đơn vị 99"))));
            return;
        }
        ObjectNode unit = find(code);
        body.properties().forEach(field -> unit.set(field.getKey(), field.getValue()));
        ProvinceEntry.json(exchange, 200, unit);
    }

    private ObjectNode find(String code) {
        for (JsonNode unit : units) {
            if (unit.path("code").asString().equals(code)) {
                return (ObjectNode) unit;
            }
        }
        ObjectNode fresh = unit(code, "", "WARD", null);
        units.add(fresh);
        return fresh;
    }

    private static ObjectNode unit(
            String code, String name, String level, @org.jspecify.annotations.Nullable String parent) {
        ObjectNode unit = JSON.createObjectNode()
                .put("code", code)
                .put("name", name)
                .put("level", level)
                .put("parent", parent)
                .put("validFrom", "2025-07-01")
                .putNull("validTo");
        unit.putArray("successors");
        unit.putArray("aliases").add("H24." + code);
        return unit;
    }

    private static ArrayNode day(String date, String kind, String note) {
        ArrayNode days = JSON.createArrayNode();
        days.addObject().put("date", date).put("kind", kind).put("note", note).put("verified", true);
        return days;
    }
}
