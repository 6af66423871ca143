package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.standalone.store.EmbeddedStore;
import vn.motcua.system.compose.Checkout;
import vn.motcua.system.compose.ComposeFile;
import vn.motcua.system.compose.ComposeService;

/**
 * What docker-compose.yml starts, on this machine without containers: its broker's settings, its services' commands,
 * variables, limits and health checks; MongoDB's place is taken by the embedded server, which knows no users.
 */
final class ProductionSystem extends Door implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final ComposeFile compose;
    private final int kafka;
    private final Deque<AutoCloseable> servers = new ArrayDeque<>();
    private final Map<String, Image> images = new ConcurrentHashMap<>();
    private final Map<String, Container> containers = new LinkedHashMap<>();

    private ProductionSystem(ComposeFile compose, int port, int kafka) {
        super(
                port,
                Objects.requireNonNull(compose.service("gateway").environment().get("MOTCUA_ADMIN_TOKEN")));
        this.compose = compose;
        this.kafka = kafka;
    }

    /** Starts all in an empty directory and waits until it is healthy. */
    static ProductionSystem start(Path directory) throws IOException {
        ComposeFile compose = ComposeFile.read(Checkout.compose(), ComposeFile.variables(Checkout.secrets(directory)));
        ProductionSystem system = new ProductionSystem(compose, Ports.free(), Ports.free());
        try {
            system.startServers(directory);
            return system;
        } catch (IOException | RuntimeException | Error e) {
            system.close();
            throw e;
        }
    }

    private void startServers(Path directory) throws IOException {
        int controller = Ports.free();
        int mongo = Ports.free();
        Path log = directory.resolve("kafka");
        Replaced replaced = new Replaced()
                .with("://:9092", "://127.0.0.1:" + kafka)
                .with("://:9093", "://127.0.0.1:" + controller)
                .with("kafka:9092", "127.0.0.1:" + kafka)
                .with("kafka:9093", "127.0.0.1:" + controller)
                .with("/var/lib/kafka/data", log)
                .with("/var/lib/motcua", directory.resolve("state"));
        compose.own().keySet().parallelStream()
                .forEach(name -> images.put(name, Image.build(name, directory.resolve(name))));
        servers.push(EmbeddedStore.start(Files.createDirectories(directory.resolve("mongo")), mongo, () -> {}));
        servers.push(ComposeBroker.start(compose.service("kafka"), log, replaced));
        startServices(replaced, mongo);
    }

    private void startServices(Replaced replaced, int mongo) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        compose.own().forEach((name, service) -> {
            int own = name.equals("gateway") ? port() : Ports.free();
            ports.put(name, own);
            replaced.with(name + ":8080", "127.0.0.1:" + own);
            withoutUser(service, replaced, mongo);
        });
        compose.own()
                .forEach((name, service) -> containers.put(
                        name,
                        Container.start(
                                service,
                                Objects.requireNonNull(images.get(name)),
                                replaced,
                                Objects.requireNonNull(ports.get(name)))));
        await("every service is healthy")
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> containers.values().stream().allMatch(Container::isHealthy));
    }

    /** The embedded server is no replica set and has no users; how to write and read stays as it is. */
    private static void withoutUser(ComposeService service, Replaced replaced, int mongo) {
        String uri = service.environment().get("SPRING_MONGODB_URI");
        if (uri != null) {
            replaced.with(
                    uri,
                    uri.replaceFirst("//\\S+@mongo:27017/", "//127.0.0.1:" + mongo + '/')
                            .replace("replicaSet=rs0&", ""));
        }
    }

    ComposeFile compose() {
        return compose;
    }

    /** Where the broker listens. */
    String kafka() {
        return "127.0.0.1:" + kafka;
    }

    /** The containers by name. */
    Map<String, Container> containers() {
        return containers;
    }

    /** What each container has in its image's directory. */
    List<Path> imageFiles() {
        return images.values().stream()
                .flatMap(image -> image.files().stream())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        containers.values().forEach(Container::kill);
        servers.forEach(server -> {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
