package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The standalone system, started by its own script on a data directory, and a client for its only door. */
final class RunningSystem implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String TOKEN = "a-token-for-tests-of-the-whole";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data;
    private final int port;
    private @Nullable Process supervisor;

    private RunningSystem(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Starts on a data directory and waits until it is ready. */
    static RunningSystem start(Path data) {
        RunningSystem system = new RunningSystem(data, freePort());
        try {
            system.startAgain();
        } catch (RuntimeException | Error e) {
            system.close();
            throw e;
        }
        return system;
    }

    /** Starts it again on the same data, after it was killed. */
    void startAgain() {
        Path root = root();
        ProcessBuilder builder = new ProcessBuilder(
                        root.resolve("motcua").toString(),
                        "start",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "system.log").toFile()));
        builder.environment().put("MOTCUA_ADMIN_TOKEN", TOKEN);
        builder.environment().put("MOTCUA_BUILD", "never");
        try {
            Files.createDirectories(Path.of("target"));
            supervisor = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the system is ready")
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(500))
                .until(this::ready);
    }

    private boolean ready() {
        if (!Objects.requireNonNull(supervisor).isAlive()) {
            throw new IllegalStateException("the system ended while it started, see target/system.log");
        }
        try {
            return get("/api/status").path("ready").asBoolean(false);
        } catch (UncheckedIOException | AssertionError notYet) {
            return false;
        }
    }

    /** Kills every process of the system at once, without a warning. */
    void killAll() throws IOException, InterruptedException {
        JsonNode running = JSON.readTree(Files.readString(data.resolve("standalone.json")));
        List<ProcessHandle> all = new ArrayList<>();
        all.add(ProcessHandle.of(running.path("pid").asLong()).orElseThrow());
        running.path("services")
                .forEach(service ->
                        ProcessHandle.of(service.path("pid").asLong()).ifPresent(all::add));
        all.forEach(ProcessHandle::destroyForcibly);
        Objects.requireNonNull(supervisor).destroyForcibly().waitFor();
        await().atMost(LONGEST_WAIT).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Waits until every acknowledged event is in the figures. */
    void awaitNoLag() {
        await("lag 0")
                .atMost(LONGEST_WAIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> get("/api/status").path("lag").asLong(-1) == 0);
    }

    JsonNode get(String path) {
        return ok(send(request(path).GET().build()));
    }

    JsonNode post(String path, String contentType, String body) {
        return ok(send(request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build()));
    }

    JsonNode put(String path, String body) {
        return ok(send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build()));
    }

    /** Any answer, whatever its status. */
    HttpResponse<byte[]> answer(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    byte[] download(String path) {
        HttpResponse<byte[]> answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    path + ": " + answer.statusCode() + ' ' + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + TOKEN);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
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

    /** The top of the checkout: where the script is. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(folder.resolve("motcua"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the script motcua is above no working directory");
        }
        return folder;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Process running = supervisor;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                killAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
