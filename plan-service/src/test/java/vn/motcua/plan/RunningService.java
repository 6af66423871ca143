package vn.motcua.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.testing.ApiConformance;
import vn.motcua.kit.testing.Scrape;

/** The whole service on a free port, spoken to over HTTP; can be started again over the same broker and store. */
public final class RunningService implements AutoCloseable {

    private static final String TOKEN = "a-token-of-an-administrator";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts the service. */
    public static RunningService start(String brokers, String mongoUri) {
        Map<String, Object> properties = Map.of(
                "server.port", 0,
                "MOTCUA_ADMIN_TOKEN", TOKEN,
                "spring.kafka.bootstrap-servers", brokers,
                "spring.mongodb.uri", mongoUri);
        return new RunningService(new SpringApplicationBuilder(PlanServiceApplication.class)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("test", properties)))
                .run());
    }

    /** A part of the running service. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** What is not as the service's own document says; its examples of issuing are of a plan of the city. */
    public List<String> flawsOfItsDocument() {
        Answer city = post("/api/plans", "application/yaml", Given.bytes("""
                unit: "31"
                year: 2027
                targets: [{indicator: ON_TIME, form: AT_LEAST, value: 95}]
                tasks: [{id: I.1, content: Giao chỉ tiêu, lead: [UBND], schedule: {kind: CONTINUOUS}}]
                """));
        post(city.location() + "/publish", null, null);
        return ApiConformance.flaws(context, TOKEN, examples -> examples);
    }

    /** Asks. */
    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    /** Asks for a file in a format, or in whatever is given. */
    public HttpResponse<byte[]> download(String path, String accept) {
        try {
            return http.send(request(path).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The metrics as they are scraped. */
    public Scrape scrape() {
        return new Scrape(text("/actuator/prometheus"));
    }

    private String text(String path) {
        try {
            return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Deletes. */
    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** Puts JSON. */
    public Answer put(String path, String body) {
        return send("PUT", path, "application/json", Given.bytes(body));
    }

    /** Posts. */
    public Answer post(String path, @Nullable String contentType, byte @Nullable [] body) {
        return send("POST", path, contentType, body);
    }

    private Answer send(String method, String path, @Nullable String contentType, byte @Nullable [] body) {
        HttpRequest.Builder request = request(path)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body().isEmpty() ? json.nullNode() : json.readTree(response.body()),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path))
                .header("Authorization", "Bearer " + TOKEN);
    }

    @Override
    public void close() {
        context.close();
    }

    /** What came back. */
    public record Answer(int status, JsonNode body, String location) {}
}
