package vn.motcua.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;

/** Hải Phòng with all its wards and made-up figures, as the services would answer. */
public final class Province {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Double> TARGETS = Map.ofEntries(
            Map.entry("ON_TIME", 95.0),
            Map.entry("ON_TIME_EXCUSED", 95.0),
            Map.entry("ON_TIME_766", 90.0),
            Map.entry("LATE_APOLOGY", 100.0),
            Map.entry("LATE_EXPLAINED", 100.0),
            Map.entry("DIGITIZED_766", 90.0),
            Map.entry("ONLINE_SUBMISSION_ELIGIBLE", 80.0),
            Map.entry("CASHLESS_PAYMENT", 80.0),
            Map.entry("FEEDBACK_PUBLISHED", 100.0),
            Map.entry("FEEDBACK_SATISFACTION", 90.0),
            Map.entry("DIGITIZED", 100.0),
            Map.entry("RESULT_ELECTRONIC", 100.0),
            Map.entry("DATA_REUSED", 80.0),
            Map.entry("ONLINE_SUBMISSION", 80.0),
            Map.entry("ONLINE_PAYMENT", 60.0),
            Map.entry("SATISFACTION", 95.0),
            Map.entry("FEEDBACK_ON_TIME", 100.0),
            Map.entry("FULL_ONLINE_SERVICES", 100.0),
            Map.entry("ONE_STOP", 100.0),
            Map.entry("BRAND_IDENTITY", 100.0));
    private static final Map<String, Double> RATES = Map.ofEntries(
            Map.entry("ON_TIME", .9825),
            Map.entry("ON_TIME_EXCUSED", .9871),
            Map.entry("ON_TIME_766", .921),
            Map.entry("DIGITIZED", .9987),
            Map.entry("RESULT_ELECTRONIC", 1.0),
            Map.entry("DIGITIZED_766", .884),
            Map.entry("DATA_REUSED", .7712),
            Map.entry("ONLINE_SUBMISSION", .8344),
            Map.entry("ONLINE_SUBMISSION_ELIGIBLE", .871),
            Map.entry("ONLINE_PAYMENT", .6421),
            Map.entry("ONLINE_PAYMENT_TRANSACTIONS", .688),
            Map.entry("CASHLESS_PAYMENT", .719),
            Map.entry("SATISFACTION", .9433),
            Map.entry("LATE_APOLOGY", .64),
            Map.entry("LATE_EXPLAINED", .81),
            Map.entry("FEEDBACK_ON_TIME", .993),
            Map.entry("FEEDBACK_PUBLISHED", .97));

    private final List<String[]> wards = csv("wards.csv");
    private final List<String[]> provinces = csv("provinces.csv");
    private volatile long lag;
    private volatile long onTime = 412_345;

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

    public void onTime(long dossiers) {
        this.onTime = dossiers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = query(exchange.getRequestURI().getQuery());
        Object body = body(path, query);
        byte[] bytes = JSON.writeValueAsBytes(body == null ? Map.of("title", "Không tìm thấy", "detail", path) : body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private @Nullable Object body(String path, Map<String, String> query) {
        String[] parts = path.split("/");
        return switch (path) {
            case "/actuator/health/readiness" -> Map.of("status", "UP");
            case "/api/status" -> status();
            case "/api/units" ->
                page(provinces.stream().map(p -> unit(p, "PROVINCE", null)).toList());
            case "/api/reports" -> page(reports());
            default ->
                parts.length > 4
                        ? figures(parts[3], path.substring(path.indexOf(parts[4])), query)
                        : parts.length == 4 ? known(parts[3]) : null;
        };
    }

    private @Nullable Object figures(String unit, String question, Map<String, String> query) {
        String period = query.getOrDefault("period", "2026-Q1");
        return switch (question) {
            case "indicators" -> {
                Map<String, Object> view = view(unit, period, query);
                view.put("indicators", unit.equals("31") ? provinceIndicators() : wardIndicators(unit, null));
                yield view;
            }
            case "children/indicators" -> {
                Map<String, Object> view = view(unit, period, query);
                view.put("indicator", query.get("indicator"));
                List<Map<String, Object>> rows = unit.equals("31")
                        ? wards.stream()
                                .map(ward -> ward(ward, query.get("indicator")))
                                .toList()
                        : List.of();
                view.putAll(page(rows));
                yield view;
            }
            case "score766" -> score();
            default -> null;
        };
    }

    private @Nullable Object known(String code) {
        return Stream.concat(
                        provinces.stream().filter(p -> p[0].equals(code)).map(p -> unit(p, "PROVINCE", null)),
                        wards.stream().filter(w -> w[0].equals(code)).map(w -> unit(w, "WARD", "31")))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> view(String unit, String period, Map<String, String> query) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("unit", unit);
        view.put("period", period);
        view.put("cutoff", query.getOrDefault("cutoff", "reporting"));
        view.put("from", "2025-12-15");
        view.put("to", "2026-03-14");
        view.put("asOf", "2026-03-02");
        return view;
    }

    private List<Map<String, Object>> provinceIndicators() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Indicator indicator : IndicatorCatalogue.shipped().all()) {
            String code = indicator.code();
            long denominator = RATES.containsKey(code) ? 419_690 - Math.abs(code.hashCode() % 90_000) : 0;
            long numerator = code.equals("ON_TIME") ? onTime : Math.round(denominator * RATES.getOrDefault(code, 0.0));
            rows.add(row(code, indicator.name(), null, numerator, code.equals("ON_TIME") ? 419_690 : denominator));
            if (code.equals("SATISFACTION")) {
                rows.add(row(code, indicator.name(), "LAND_CONSTRUCTION_INVESTMENT", 8_712, 9_650, 90.0));
            }
            if (code.equals("CAMPAIGNS")) {
                rows.removeLast();
                rows.add(count(code, indicator.name(), 3, 4));
            }
        }
        return rows;
    }

    private List<Map<String, Object>> wardIndicators(String ward, @Nullable String only) {
        Random random = new Random(ward.hashCode());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Indicator indicator : IndicatorCatalogue.shipped().all()) {
            double usual = RATES.getOrDefault(indicator.code(), 0.0);
            long denominator = usual == 0 || ward.equals("11842") ? 0 : 300 + random.nextInt(6_000);
            long numerator = Math.round(denominator * Math.min(1, usual + (random.nextDouble() - .62) * .12));
            if (only == null || only.equals(indicator.code())) {
                rows.add(row(indicator.code(), indicator.name(), null, numerator, denominator));
            }
        }
        return rows;
    }

    private Map<String, Object> ward(String[] ward, @Nullable String indicator) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unit", ward[0]);
        row.put("name", ward[1]);
        row.put("indicators", wardIndicators(ward[0], indicator));
        row.put(
                "lastArrival",
                ward[0].equals("11842")
                        ? null
                        : "2026-03-02T0" + ward[0].charAt(4) + ":1" + ward[0].charAt(3) + ":00Z");
        return row;
    }

    private static Map<String, Object> row(
            String code, String name, @Nullable String group, long numerator, long denominator) {
        return row(code, name, group, numerator, denominator, TARGETS.get(code));
    }

    private static Map<String, Object> row(
            String code, String name, @Nullable String group, long numerator, long denominator, @Nullable Double aim) {
        Map<String, Object> row = new LinkedHashMap<>();
        Double rate = denominator == 0 ? null : Math.round(numerator * 10_000.0 / denominator) / 100.0;
        String verdict = aim == null ? "NO_TARGET" : rate == null ? "NO_DATA" : rate >= aim ? "MET" : "NOT_MET";
        row.put("code", code);
        row.put("sectorGroup", group);
        row.put("name", name);
        row.put("numerator", numerator);
        row.put("denominator", denominator);
        row.put("rate", rate);
        row.put("verdict", verdict);
        row.put("targets", aim == null ? List.of() : List.of(target(aim, code, verdict, numerator, denominator)));
        return row;
    }

    private static Map<String, Object> target(
            double aim, String code, String verdict, long numerator, long denominator) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("form", "AT_LEAST");
        target.put("value", aim);
        target.put("stretch", code.equals("ON_TIME") ? 98 : null);
        target.put("verdict", verdict);
        target.put("stretchMet", code.equals("ON_TIME") ? verdict.equals("MET") : null);
        target.put("gap", Math.max(0, (long) Math.ceil(aim * denominator / 100) - numerator));
        target.put("plan", "p1");
        return target;
    }

    private static Map<String, Object> count(String code, String name, long done, long wanted) {
        Map<String, Object> row = row(code, name, null, done, 0);
        row.put("verdict", done >= wanted ? "MET" : "NOT_MET");
        row.put(
                "targets",
                List.of(Map.of(
                        "form",
                        "COUNT_AT_LEAST",
                        "value",
                        wanted,
                        "verdict",
                        "NOT_MET",
                        "gap",
                        wanted - done,
                        "plan",
                        "p1")));
        return row;
    }

    private Map<String, Object> score() {
        return Map.of(
                "total",
                58.17,
                "band",
                "Trung bình",
                "groups",
                List.of(
                        group("TRANSPARENCY", 18, 12.0, component("SYNCHRONIZED", 6, 6.0, 12, 12)),
                        group("PROGRESS", 20, 17.35, component("PROGRESS", 20, 17.35, 403_016, 464_494)),
                        group("ONLINE_SERVICES", 12, 8.41, component("ONLINE_DOSSIERS", 6, 6.0, 435_258, 440_558)),
                        group("PAYMENT", 10, 6.67, component("PAID_ONLINE", 6, 5.22, 233_203, 268_066)),
                        group("SATISFACTION", 18, 12.25, component("DOSSIERS_SATISFIED", 6, 5.78, 402_886, 464_494)),
                        group("DIGITIZATION", 22, 8.75, component("CERTIFIED_COPIES", 2, 2.0, 0, 0))));
    }

    private static Map<String, Object> group(String code, int max, double score, Map<String, Object> component) {
        return Map.of("code", code, "max", max, "score", score, "components", List.of(component));
    }

    private static Map<String, Object> component(String code, int max, double score, long numerator, long denominator) {
        return Map.of("code", code, "max", max, "score", score, "numerator", numerator, "denominator", denominator);
    }

    private Map<String, Object> status() {
        return Map.of("ready", true, "lag", lag, "silentUnits", List.of("11842", "11311"));
    }

    private static List<Map<String, Object>> reports() {
        return List.of(
                report("r2", "2025", 1, "CLOSED"),
                report("r3", "2026-02", 2, "CLOSED"),
                report("r4", "2026-Q1", 1, "CLOSING"));
    }

    private static Map<String, Object> report(String id, String period, int revision, String status) {
        return Map.of(
                "id",
                id,
                "unit",
                "31",
                "period",
                period,
                "cutoff",
                "reporting",
                "revision",
                revision,
                "status",
                status,
                "hash",
                "9f2c");
    }

    private static Map<String, Object> unit(String[] unit, String level, @Nullable String parent) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", unit[0]);
        view.put("name", unit[1]);
        view.put("level", level);
        view.put("parent", parent);
        return view;
    }

    private static Map<String, Object> page(List<?> items) {
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
