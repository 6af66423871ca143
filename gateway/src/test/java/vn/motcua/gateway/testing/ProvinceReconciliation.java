package vn.motcua.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A day of a ward as indicator-service would answer: 120 dossiers accepted, none resolved, two open. */
public final class ProvinceReconciliation implements Answering {

    /** The first digits of the digest of the open ones. */
    public static final String OPEN_DIGEST = "51040b0853a4";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ACCEPTED = 120;
    private static final int OPEN = 2;
    private static final String DIGEST = OPEN_DIGEST + "73d829eb79bc24e9a6268faf222cae8504fe796fe0394e61ec87";
    private static final String DIGEST_OF_NONE = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final Province province;
    private final StubService indicator;

    private ProvinceReconciliation(Province province, StubService indicator) {
        this.province = province;
        this.indicator = indicator;
    }

    /** Lets indicator-service answer for the reconciliation too. */
    public static void behind(Dashboard dashboard) {
        StubService indicator = dashboard.gateway().indicator;
        indicator.answers(new ProvinceReconciliation(dashboard.province(), indicator));
    }

    /** The code of a dossier of the day. */
    public static String code(int number) {
        return "000.11911-251201-%04d".formatted(number);
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (path.endsWith("/reconciliation.csv")) {
            send(exchange, 200, "text/csv", "\uFEFFDanh sách,Mã hồ sơ\r\n".getBytes(StandardCharsets.UTF_8));
        } else if (!path.endsWith("/reconciliation")) {
            province.answer(exchange);
        } else if (exchange.getRequestMethod().equals("POST")) {
            json(exchange, 200, comparison());
        } else {
            json(exchange, 200, lists(parameters(query)));
        }
    }

    private static Map<String, @Nullable Object> lists(Map<String, String> asked) {
        String list = asked.getOrDefault("list", "");
        int page = Integer.parseInt(asked.getOrDefault("page", "0"));
        int size = Integer.parseInt(asked.getOrDefault("size", "50"));
        int total = length(list);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("unit", "11911");
        answer.put("name", "Xã Nguyễn Bỉnh Khiêm");
        answer.put("day", asked.get("day"));
        answer.put("digestOf", "SHA-256 của các mã hồ sơ");
        for (String each : List.of("accepted", "resolved", "open")) {
            answer.put(each, digest(length(each)));
        }
        answer.put("list", list);
        answer.put(
                "items",
                IntStream.range(page * size, Math.min(total, (page + 1) * size))
                        .mapToObj(index -> line(code(index + 1)))
                        .toList());
        answer.put("page", page);
        answer.put("size", size);
        answer.put("total", total);
        return answer;
    }

    /** What was sent, held against the open ones; the rest of what was accepted has ended. */
    private Map<String, @Nullable Object> comparison() {
        JsonNode sent = JSON.readTree(indicator.seen().stream()
                .filter(request -> request.method().equals("POST"))
                .toList()
                .getLast()
                .text());
        List<String> there =
                sent.get("open").valueStream().map(JsonNode::asString).toList();
        List<String> here = IntStream.rangeClosed(1, OPEN)
                .mapToObj(ProvinceReconciliation::code)
                .toList();
        List<Object> missing = new ArrayList<>();
        for (String code : there) {
            if (!here.contains(code)) {
                missing.add(missing(code));
            }
        }
        List<Map<String, @Nullable Object>> unknown = here.stream()
                .filter(code -> !there.contains(code))
                .map(ProvinceReconciliation::line)
                .toList();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("unit", "11911");
        answer.put("accepted", null);
        answer.put("resolved", null);
        answer.put(
                "open",
                Map.of(
                        "here", digest(OPEN),
                        "there", digest(there.size()),
                        "same", missing.isEmpty() && unknown.isEmpty(),
                        "missingHere", Map.of("total", missing.size(), "items", missing),
                        "unknownThere", Map.of("total", unknown.size(), "items", unknown)));
        return answer;
    }

    private static Map<String, @Nullable Object> missing(String code) {
        boolean held = code.compareTo(code(ACCEPTED)) <= 0;
        Map<String, @Nullable Object> missing = new LinkedHashMap<>();
        missing.put("code", code);
        missing.put("reason", held ? "ENDED" : "NOT_HELD");
        missing.put(
                "message",
                held
                        ? "Ở đây hồ sơ đã kết thúc lúc 01/12/2025 15:00"
                        : "Chưa nhận được gì của hồ sơ này: hãy đồng bộ lại");
        missing.put("unit", held ? "11911" : null);
        return missing;
    }

    private static Map<String, @Nullable Object> line(String code) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("code", code);
        line.put("unit", "11911");
        line.put("unitName", "Xã Nguyễn Bỉnh Khiêm");
        line.put("sector", "NM-DD");
        line.put("procedure", "1.004873");
        line.put("acceptedAt", "2025-12-01T01:30:00Z");
        line.put("finishedAt", null);
        line.put("lists", List.of("accepted", "open"));
        return line;
    }

    private static Map<String, Object> digest(int count) {
        return Map.of("count", count, "digest", count == 0 ? DIGEST_OF_NONE : DIGEST);
    }

    private static int length(String list) {
        return switch (list) {
            case "accepted" -> ACCEPTED;
            case "open" -> OPEN;
            default -> 0;
        };
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                parameters.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return parameters;
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        send(
                exchange,
                status,
                status < 400 ? "application/json" : "application/problem+json",
                JSON.writeValueAsBytes(body));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
