package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The only door of a running system, and a client for it. */
class Door {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String token;

    Door(int port, String token) {
        this.port = port;
        this.token = token;
    }

    final String token() {
        return token;
    }

    final int port() {
        return port;
    }

    /** Waits until every acknowledged event is in the figures. */
    final void awaitNoLag() {
        await("lag 0")
                .atMost(LONGEST_WAIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> get("/api/status").path("lag").asLong(-1) == 0);
    }

    final JsonNode get(String path) {
        return ok(send(request(path).GET().build()));
    }

    final JsonNode post(String path, String contentType, String body) {
        return ok(send(request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build()));
    }

    final JsonNode put(String path, String body) {
        return ok(send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build()));
    }

    /** Any answer, whatever its status. */
    final HttpResponse<byte[]> answer(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    final byte[] download(String path) {
        final HttpResponse<byte[]> answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    path + ": " + answer.statusCode() + ' ' + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    final HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    final HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode ok(HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.request().method() + ' ' + answer.uri() + ": " + answer.statusCode() + ' '
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }
}
