package vn.motcua.system;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import vn.motcua.system.compose.ComposeService;

/** A real broker with the very settings of the compose file, but for its ports and its directory. */
final class ComposeBroker implements AutoCloseable {

    private static final String PREFIX = "KAFKA_";
    private static final String HEAP = PREFIX + "HEAP_OPTS";

    private final KafkaRaftServer server;

    private ComposeBroker(KafkaRaftServer server) {
        this.server = server;
    }

    /** Formats an empty directory and starts on it, as the image does. */
    static ComposeBroker start(ComposeService service, Path directory, Replaced replaced) {
        Map<String, String> environment = replaced.in(service.environment());
        Properties properties = properties(environment);
        KafkaConfig config = KafkaConfig.fromProps(properties, false);
        format(config, Objects.requireNonNull(environment.get("CLUSTER_ID")), directory);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new ComposeBroker(server);
    }

    /** The image's rule for variables: KAFKA_A_B__C is a.b_c. */
    private static Properties properties(Map<String, String> environment) {
        Properties properties = new Properties();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !name.equals(HEAP)) {
                properties.put(
                        name.substring(PREFIX.length())
                                .toLowerCase(Locale.ROOT)
                                .replace("_", ".")
                                .replace("...", "-")
                                .replace("..", "_"),
                        value);
            }
        });
        return properties;
    }

    private static void format(KafkaConfig config, String cluster, Path directory) {
        try {
            new Formatter()
                    .setNodeId(config.nodeId())
                    .setClusterId(cluster)
                    .addDirectory(directory.toString())
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setIgnoreFormatted(true)
                    .setHasDynamicQuorum(false)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + directory, e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
