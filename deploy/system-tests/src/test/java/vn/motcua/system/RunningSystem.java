package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.system.compose.Checkout;

/** The standalone system, started by its own script on a data directory. */
final class RunningSystem extends Door implements AutoCloseable {

    private static final String TOKEN = "a-token-for-tests-of-the-whole";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private final Path data;
    private @Nullable Process supervisor;

    private RunningSystem(Path data, int port) {
        super(port, TOKEN);
        this.data = data;
    }

    /** Starts on a data directory and waits until it is ready. */
    static RunningSystem start(Path data) {
        RunningSystem system = new RunningSystem(data, Ports.free());
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
        Path root = Checkout.root();
        ProcessBuilder builder = new ProcessBuilder(
                        root.resolve("motcua").toString(),
                        "start",
                        "--port",
                        Integer.toString(port()),
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

    /** What runs where, as the supervisor has written it down. */
    JsonNode processes() {
        try {
            return JSON.readTree(Files.readString(data.resolve("standalone.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a service of it answers. */
    String url(String service) {
        for (JsonNode known : processes().path("services")) {
            if (service.equals(known.path("name").stringValue())) {
                return "http://127.0.0.1:" + known.path("port").asInt();
            }
        }
        throw new IllegalArgumentException("no service " + service);
    }

    /** Kills every process of the system at once, without a warning. */
    void killAll() throws IOException, InterruptedException {
        JsonNode running = processes();
        List<ProcessHandle> all = new ArrayList<>();
        all.add(ProcessHandle.of(running.path("pid").asLong()).orElseThrow());
        running.path("services")
                .forEach(service ->
                        ProcessHandle.of(service.path("pid").asLong()).ifPresent(all::add));
        all.forEach(ProcessHandle::destroyForcibly);
        Objects.requireNonNull(supervisor).destroyForcibly().waitFor();
        await().atMost(LONGEST_WAIT).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
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
