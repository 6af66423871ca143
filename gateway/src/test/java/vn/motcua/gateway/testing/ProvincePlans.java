package vn.motcua.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plans of one ward, as plan-service answered: a text that is taken as a draft with three things to look at, edited,
 * published and reported on; and an amendment of it. YAML is refused.
 */
public final class ProvincePlans implements Answering {

    /** The plan. */
    public static final String PLAN = "11911-2026-1";

    /** Its amendment. */
    public static final String AMENDMENT = "11911-2026-2";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode ANSWERS = read();

    private final Province province;
    private volatile String plan = "draft";

    private ProvincePlans(Province province) {
        this.province = province;
    }

    /** Lets plan-service answer for the plans too. */
    public static ProvincePlans behind(Dashboard dashboard) {
        ProvincePlans plans = new ProvincePlans(dashboard.province());
        dashboard.gateway().plan.answers(plans);
        return plans;
    }

    /** The text that the plan was read from. */
    public static String text() {
        return ANSWERS.get("text").asString();
    }

    /** What has become of the plan: draft, edited, published or reported. */
    public void is(String state) {
        plan = state;
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (path.equals("/api/plans")) {
            if (exchange.getRequestMethod().equals("POST")) {
                boolean written = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .contains("yaml");
                send(exchange, written ? 422 : 201, ANSWERS.get(written ? "refused" : "draft"));
            } else {
                send(exchange, 200, list(query));
            }
        } else if (path.endsWith("/document.txt")) {
            write(exchange, 200, "text/plain;charset=UTF-8", text().getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith("/api/plans/tasks")) {
            send(exchange, 200, tasks(path));
        } else if (path.startsWith("/api/plans/" + PLAN)) {
            ofPlan(exchange, path, query);
        } else if (path.startsWith("/api/plans/" + AMENDMENT)) {
            send(exchange, 200, ANSWERS.get(path.endsWith("/diff") ? "diff" : "amended"));
        } else {
            province.answer(exchange);
        }
    }

    private static JsonNode list(String query) {
        if (query.contains("unit=11911")) {
            return ANSWERS.get("versions");
        }
        boolean known = query.contains("within=11911") || query.contains("within=31");
        boolean other =
                query.contains("text=") && !query.contains("text=kiem soat") && !query.contains("text=kiem+soat");
        return ANSWERS.get(known && !other ? "list" : "empty");
    }

    private JsonNode tasks(String path) {
        if (path.endsWith("/occurrences")) {
            return ANSWERS.get(plan.equals("reported") ? "occurrences-after" : "occurrences");
        }
        return ANSWERS.get(path.endsWith("/counts") ? "counts" : "tasks");
    }

    private void ofPlan(HttpExchange exchange, String path, String query) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            boolean stale = !query.contains("version=1") || !plan.equals("draft");
            plan = stale ? plan : "edited";
            send(exchange, stale ? 409 : 200, ANSWERS.get(stale ? "conflict" : plan));
            return;
        }
        if (path.endsWith("/publish")) {
            plan = "published";
        } else if (path.endsWith("/progress")) {
            plan = "reported";
        }
        send(exchange, 200, ANSWERS.get(path.endsWith("/check") ? "check" : plan));
    }

    private static void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
        write(
                exchange,
                status,
                status < 400 ? "application/json" : "application/problem+json",
                JSON.writeValueAsBytes(body));
    }

    private static void write(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static JsonNode read() {
        try (var in = Objects.requireNonNull(ProvincePlans.class.getResourceAsStream("/dashboard/plans.json"))) {
            return JSON.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
