package vn.motcua.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import vn.motcua.system.compose.ComposeService;

/** A service's command, variables and limits from the compose file and the Dockerfile, as a process of this machine. */
final class Container {

    private static final int SIGTERM = 128 + 15;

    private final ComposeService service;
    private final Image image;
    private final Map<String, String> environment;
    private final Process process;

    private Container(ComposeService service, Image image, Map<String, String> environment, Process process) {
        this.service = service;
        this.image = image;
        this.environment = environment;
        this.process = process;
    }

    /** Starts it; the output goes to a file below {@code target}. */
    static Container start(ComposeService service, Image image, Replaced replaced, int port) {
        Map<String, String> environment = new TreeMap<>(image.environment());
        environment.putAll(replaced.in(service.environment()));
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("JDK_JAVA_OPTIONS", limits(service));
        Path log = Path.of("target", "production-" + service.name() + ".log");
        try {
            return new Container(service, image, environment, run(image.command(), image, environment, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the virtual machine would read from the container's limits; it need not become fast in this short life. */
    private static String limits(ComposeService service) {
        return "-XX:MaxRAM=%d -XX:ActiveProcessorCount=%d -XX:TieredStopAtLevel=1"
                .formatted(service.memory(), (int) Math.ceil(service.processors()));
    }

    private static Process run(List<String> command, Image image, Map<String, String> environment, Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(image.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        String path = builder.environment().get("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Whether the health check of the compose file says so. */
    boolean isHealthy() {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    service.name() + " ended, see target/production-" + service.name() + ".log");
        }
        List<String> check = service.healthCheck().stream()
                .map(word -> word.replace("/app", image.directory().toString()))
                .toList();
        try {
            return run(check, image, environment, Path.of("target", "production-health.log"))
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end, as Docker does. */
    void sendSigterm() {
        process.destroy();
    }

    /** Whether it ended in order, before Docker would have killed it. */
    boolean endsInOrder() throws InterruptedException {
        long grace = Long.parseLong(service.get("stop_grace_period").toString().replace("s", ""));
        return process.waitFor(grace, TimeUnit.SECONDS) && (process.exitValue() == 0 || process.exitValue() == SIGTERM);
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public String toString() {
        return service.name();
    }
}
