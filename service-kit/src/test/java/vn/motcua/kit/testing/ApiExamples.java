package vn.motcua.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Sends every example of a document to the running service, follows its links, and holds each answer to what the
 * document says of it: first what is right, then without a credential, with a page that is none, a unit that is unknown
 * and a body that is broken.
 */
public final class ApiExamples {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ApiDocument document;
    private final URI address;
    private final String token;
    private final Map<String, Map<String, String>> linked = new HashMap<>();
    private final Map<String, Runnable> after = new HashMap<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();

    /** The examples of a document, for the service at an address. */
    public ApiExamples(ApiDocument document, URI address, String token) {
        this.document = document;
        this.address = address;
        this.token = token;
    }

    /** What must happen once the examples of an operation were sent. */
    public ApiExamples after(String operationId, Runnable step) {
        after.put(operationId, step);
        return this;
    }

    /** An operation that is tested elsewhere, such as a stream that never ends. */
    public ApiExamples without(String operationId) {
        skipped.add(operationId);
        return this;
    }

    /** Sends them all; what did not answer as the document says. */
    public List<String> flaws() {
        for (ApiDocument.Operation operation : makersFirst()) {
            if (!skipped.contains(operation.id())) {
                for (Map<String, String> parameters : choices(operation)) {
                    for (Body body : bodies(operation)) {
                        good(operation, parameters, body);
                    }
                }
                after.getOrDefault(operation.id(), () -> {}).run();
            }
        }
        document.operations().stream()
                .filter(operation -> !skipped.contains(operation.id()))
                .forEach(this::bad);
        return flaws;
    }

    private record Body(@Nullable String type, byte[] bytes) {
        private static final Body NONE = new Body(null, new byte[0]);
    }

    /** Required parameters alone, each of the others beside them, and all together. */
    private List<Map<String, String>> choices(ApiDocument.Operation operation) {
        Map<String, String> required = new LinkedHashMap<>();
        Map<String, String> optional = new LinkedHashMap<>();
        operation.node().path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asString();
            String value = linked.getOrDefault(operation.id(), Map.of())
                    .getOrDefault(name, parameter.path("example").asString(""));
            if (parameter.path("required").asBoolean(false)) {
                required.put(name, value);
            } else if (parameter.has("example")) {
                optional.put(name, value);
            }
        });
        List<Map<String, String>> choices = new ArrayList<>(List.of(required));
        optional.forEach((name, value) -> choices.add(with(required, Map.of(name, value))));
        if (optional.size() > 1) {
            choices.add(with(required, optional));
        }
        return choices;
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** What names nothing that must be there comes before what does. */
    private List<ApiDocument.Operation> makersFirst() {
        return document.operations().stream()
                .sorted(Comparator.comparing(operation -> operation.path().contains("{")))
                .toList();
    }

    private static List<Body> bodies(ApiDocument.Operation operation) {
        JsonNode content = operation.node().path("requestBody").path("content");
        List<Body> bodies = content.properties().stream()
                .flatMap(type -> examples(type.getValue()).map(example -> body(type.getKey(), example)))
                .toList();
        return bodies.isEmpty() ? List.of(Body.NONE) : bodies;
    }

    private static Stream<JsonNode> examples(JsonNode media) {
        return media.has("example")
                ? Stream.of(media.path("example"))
                : media.path("examples").valueStream().map(example -> example.path("value"));
    }

    private static Body body(String type, JsonNode example) {
        if (example.isString()) {
            return new Body(type, example.asString().getBytes(StandardCharsets.UTF_8));
        }
        return new Body(
                type, type.contains("yaml") ? YAML.writeValueAsBytes(example) : JSON.writeValueAsBytes(example));
    }

    private void good(ApiDocument.Operation operation, Map<String, String> parameters, Body body) {
        HttpResponse<byte[]> answer = send(operation, parameters, body, true);
        String where = operation.address() + " " + parameters;
        if (answer.statusCode() >= 300) {
            flaws.add(where + " answers " + answer.statusCode() + ": " + text(answer));
        } else {
            hold(where, operation, answer);
            follow(operation, answer);
        }
    }

    private void bad(ApiDocument.Operation operation) {
        Map<String, String> parameters = choices(operation).getFirst();
        Body body = bodies(operation).getFirst();
        boolean open = operation.node().path("security").isArray()
                && operation.node().path("security").isEmpty();
        if (!open) {
            expect(401, "without a credential", operation, send(operation, parameters, body, false));
        }
        operation.node().path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asString();
            if (name.equals("page")) {
                expect(400, "page -1", operation, send(operation, with(parameters, Map.of(name, "-1")), body, true));
            }
            if (name.equals("unit")
                    && parameter.path("in").asString().equals("path")
                    && operation.method().equals("get")) {
                expect(
                        404,
                        "an unknown unit",
                        operation,
                        send(operation, with(parameters, Map.of(name, "no-unit")), body, true));
            }
        });
        if (body.type() != null) {
            Body broken = new Body(body.type(), "{\"a".getBytes(StandardCharsets.UTF_8));
            expect(400, "a broken body", operation, send(operation, parameters, broken, true));
        }
    }

    private void expect(int status, String what, ApiDocument.Operation operation, HttpResponse<byte[]> answer) {
        String where = operation.address() + " with " + what;
        if (answer.statusCode() != status) {
            flaws.add(where + " answers " + answer.statusCode() + ": " + text(answer));
        } else {
            hold(where, operation, answer);
        }
    }

    /** The answer must have a documented status, a documented media type and, where it is JSON, the documented shape. */
    private void hold(String where, ApiDocument.Operation operation, HttpResponse<byte[]> answer) {
        JsonNode told =
                document.resolved(operation.node().path("responses").path(Integer.toString(answer.statusCode())));
        if (told.isMissingNode()) {
            flaws.add(where + " answers what is not told: " + answer.statusCode());
            return;
        }
        told.path("headers").propertyNames().forEach(name -> {
            if (!name.equals("Retry-After") && answer.headers().firstValue(name).isEmpty()) {
                flaws.add(where + " has no header " + name);
            }
        });
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        if (told.path("content").isMissingNode()) {
            if (answer.body().length > 0) {
                flaws.add(where + " has a body that is not told: " + text(answer));
            }
            return;
        }
        if (!told.path("content").has(type)) {
            flaws.add(where + " answers as " + type + ", not as "
                    + told.path("content").propertyNames());
        } else if (type.endsWith("json")) {
            List<String> errors =
                    document.errors(told.path("content").path(type).path("schema"), JSON.readTree(answer.body()), true);
            if (!errors.isEmpty()) {
                flaws.add(where + " answers otherwise than told: " + errors + " in " + text(answer));
            }
        }
    }

    private void follow(ApiDocument.Operation operation, HttpResponse<byte[]> answer) {
        JsonNode links = operation
                .node()
                .path("responses")
                .path(Integer.toString(answer.statusCode()))
                .path("links");
        links.forEach(link -> link.path("parameters").properties().forEach(parameter -> {
            String pointer = parameter.getValue().asString().replace("$response.body#", "");
            linked.computeIfAbsent(link.path("operationId").asString(), none -> new HashMap<>())
                    .put(
                            parameter.getKey(),
                            JSON.readTree(answer.body()).at(pointer).asString());
        }));
    }

    private HttpResponse<byte[]> send(
            ApiDocument.Operation operation, Map<String, String> parameters, Body body, boolean authorized) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String value = URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            String place = '{' + parameter.getKey() + '}';
            if (path.contains(place)) {
                path = path.replace(place, value);
            } else {
                query.add(parameter.getKey() + '=' + value);
            }
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        address.resolve(path + (query.isEmpty() ? "" : '?' + String.join("&", query))))
                .method(
                        operation.method().toUpperCase(Locale.ROOT),
                        HttpRequest.BodyPublishers.ofByteArray(body.bytes()));
        if (authorized) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body.type() != null) {
            request.header("Content-Type", body.type());
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        return text.substring(0, Math.min(600, text.length()));
    }
}
