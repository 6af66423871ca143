package vn.motcua.gateway.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Made-up dossiers, tasks and refusals, in the shapes of the interface. */
final class ProvinceDossiers {

    private static final String CODE = "H31.42-260115-0001";

    private ProvinceDossiers() {}

    static Map<String, Object> catalogue() {
        return Map.of(
                "version", "test",
                "sectors", List.of(Map.of("code", "TP-HT", "name", "Hộ tịch"), Map.of("code", "DD", "name", "Đất đai")),
                "procedures", List.of(Map.of("code", "1.001193", "name", "Đăng ký khai sinh", "sector", "TP-HT")),
                "sectorGroups", List.of());
    }

    static Map<String, Object> measures(Map<String, String> query) {
        Map<String, Object> figures = figures("TP-HT", 1_200);
        Map<String, Object> answer = new LinkedHashMap<>(figures);
        if (query.containsKey("by")) {
            boolean procedure = query.get("by").equals("procedure");
            answer.put(
                    "rows",
                    procedure
                            ? List.of(figures("1.001193", 1_100))
                            : List.of(figures("TP-HT", 900), figures("DD", 300)));
        }
        return answer;
    }

    private static Map<String, Object> figures(String key, long accepted) {
        return Map.of(
                "key", key,
                "flows",
                        Map.of(
                                "accepted",
                                accepted,
                                "acceptedOnline",
                                accepted * 8 / 10,
                                "scanned",
                                accepted - 3,
                                "resolved",
                                accepted - 20,
                                "resolvedEarly",
                                accepted / 2,
                                "resolvedOnTime",
                                accepted / 2 - 60,
                                "resolvedLate",
                                40),
                "stocks",
                        Map.of(
                                "opening",
                                Map.of("open", 70, "overdue", 4),
                                "closing",
                                Map.of("open", 80, "overdue", 9)));
    }

    static Map<String, Object> late(String unit) {
        return page(List.of(line(unit, CODE, 12, "SYSTEM_FAULT"), line(unit, "H31.42-260118-0007", 3, null)), 2);
    }

    private static Map<String, Object> line(
            String unit, String code, int days, @org.jspecify.annotations.Nullable String cause) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("unit", unit);
        line.put("unitName", "Xã Vĩnh Thuận");
        line.put("code", code);
        line.put("procedure", "1.001193");
        line.put("sector", "TP-HT");
        line.put("department", "Tư pháp - Hộ tịch");
        line.put("acceptedAt", "2026-01-15T02:00:00Z");
        line.put("dueAt", "2026-02-18T10:00:00Z");
        line.put("daysLate", days);
        line.put("cause", cause);
        line.put("apologizedAt", cause == null ? null : "2026-02-19T02:00:00Z");
        return line;
    }

    static Map<String, Object> contributions(String unit, Map<String, String> query) {
        int total = 240;
        int page = Integer.parseInt(query.getOrDefault("page", "0"));
        int size = Integer.parseInt(query.getOrDefault("size", "50"));
        List<Map<String, Object>> items = IntStream.range(page * size, Math.min(total, (page + 1) * size))
                .mapToObj(i -> Map.<String, Object>of(
                        "unit",
                        unit,
                        "unitName",
                        "Xã Vĩnh Thuận",
                        "kind",
                        "DOSSIER",
                        "code",
                        "H31.42-260115-%04d".formatted(i + 1),
                        "sector",
                        "TP-HT",
                        "procedure",
                        "1.001193",
                        "day",
                        "2026-01-15",
                        "contribution",
                        1))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>(page(items, total));
        answer.put("page", page);
        answer.put("measure", query.get("measure"));
        answer.put("sum", total);
        return answer;
    }

    static Map<String, Object> dossier(String unit, String code) {
        return Map.of(
                "unit",
                unit,
                "kind",
                "DOSSIER",
                "code",
                code,
                "counts",
                true,
                "explanation",
                "Được tính vào số liệu",
                "facets",
                List.of(Map.of(
                        "facet",
                        "ACCEPTANCE",
                        "qualifier",
                        "",
                        "time",
                        "2026-01-15T02:00:00Z",
                        "id",
                        "e1",
                        "data",
                        Map.of("procedure", "1.001193", "channel", "ONLINE", "acceptedAt", "2026-01-15T02:00:00Z"))),
                "course",
                Map.of(
                        "steps",
                        List.of(Map.of("step", "COMPLETED", "at", "2026-01-16T02:00:00Z")),
                        "outcome",
                        "RESOLVED",
                        "finish",
                        "2026-01-16T02:00:00Z",
                        "dueInForce",
                        "2026-01-18T10:00:00Z",
                        "timing",
                        "EARLY",
                        "explanation",
                        "Đã giải quyết trước hạn"),
                "inconsistencies",
                List.of(),
                "contributions",
                List.of(Map.of(
                        "day",
                        "2026-01-15",
                        "measure",
                        "accepted",
                        "value",
                        1,
                        "explanation",
                        "Tiếp nhận trong ngày")));
    }

    static Map<String, Object> tasks(String unit) {
        return page(
                List.of(Map.of(
                        "unit",
                        unit,
                        "plan",
                        "p1",
                        "task",
                        "II.1",
                        "number",
                        "1",
                        "content",
                        "Công khai danh sách hồ sơ trễ hạn",
                        "lead",
                        List.of("Văn phòng HĐND và UBND"),
                        "due",
                        "2026-03-05",
                        "state",
                        "DUE_SOON")),
                1);
    }

    static Map<String, Object> rejections(String unit) {
        return page(
                List.of(Map.of(
                        "id",
                        "r1",
                        "at",
                        "2026-03-02T02:00:00Z",
                        "channel",
                        "HTTP",
                        "unit",
                        unit,
                        "type",
                        "vn.motcua.dossier.accepted",
                        "subject",
                        "H31.42-260302-0009",
                        "field",
                        "data.dueAt",
                        "message",
                        "Hạn trả không phải là ngày giờ",
                        "count",
                        2)),
                1);
    }

    private static Map<String, Object> page(List<?> items, int total) {
        return Map.of("items", items, "page", 0, "size", items.size(), "total", total);
    }
}
