package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import vn.motcua.system.compose.Checkout;

/** One more process of a service beside that of a running system, on the same broker and store. */
final class SecondInstance implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final int port = Ports.free();

    private SecondInstance(String service, RunningSystem system, Path state) throws IOException {
        JsonNode running = system.processes();
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar(service).toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "second-" + service + ".log").toFile());
        String mongo = running.path("mongo").stringValue();
        builder.environment()
                .putAll(Map.of(
                        "SERVER_PORT",
                        Integer.toString(port),
                        "SERVER_ADDRESS",
                        "127.0.0.1",
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                        running.path("kafka").stringValue(),
                        "SPRING_MONGODB_URI",
                        "mongodb://" + mongo + "/motcua_" + service.substring(0, service.indexOf('-')),
                        "MOTCUA_ADMIN_TOKEN",
                        system.token(),
                        "MOTCUA_KAFKA_PARTITIONS",
                        "6",
                        "MOTCUA_KAFKA_REPLICATION",
                        "1",
                        "MOTCUA_STATE_DIR",
                        state.toString(),
                        "MOTCUA_SERVICES_PLAN",
                        system.url("plan-service"),
                        "MOTCUA_SERVICES_INDICATOR",
                        system.url("indicator-service")));
        process = builder.start();
    }

    /** Starts it and waits until it is ready: partitions have come to it. */
    static SecondInstance start(String service, RunningSystem system, Path state) {
        try {
            SecondInstance instance = new SecondInstance(service, system, state);
            await(service + " is ready a second time")
                    .atMost(LONGEST_START)
                    .pollInterval(Duration.ofMillis(500))
                    .until(instance::isReady);
            return instance;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True while it has not ended. */
    boolean isRunning() {
        return process.isAlive();
    }

    private static Path jar(String service) throws IOException {
        try (DirectoryStream<Path> jars =
                Files.newDirectoryStream(Checkout.root().resolve(service).resolve("target"), service + "-*-boot.jar")) {
            return jars.iterator().next();
        }
    }

    private boolean isReady() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the second instance ended, see target/second-*.log");
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(
                                                    "http://127.0.0.1:" + port + "/actuator/health/readiness"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
