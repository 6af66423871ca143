package vn.motcua.cli.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The whole system as a child process, started as its users start it. It ends with the demo. */
final class ChildSystem implements AutoCloseable {

    private static final long SECONDS_TO_STOP = 40;

    private final Process process;

    private ChildSystem(Process process, Consumer<String> lines) {
        this.process = process;
        Thread.ofVirtual().start(() -> copy(lines));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "demo-stop"));
    }

    /** Starts {@code ./motcua start} in that directory; its lines go to the consumer. */
    static ChildSystem start(Path home, int port, Path data, String token, Consumer<String> lines) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("motcua").toString(),
                        "start",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .directory(home.toFile())
                .redirectErrorStream(true);
        builder.environment().put("MOTCUA_ADMIN_TOKEN", token);
        return new ChildSystem(builder.start(), lines);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits until the system ends by itself. */
    void await() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        stop();
    }

    /** Asks it to stop and waits; its last lines are still shown. */
    private void stop() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void copy(Consumer<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines);
        } catch (IOException | UncheckedIOException e) {
            lines.accept("…");
        }
    }
}
