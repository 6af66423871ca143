package vn.motcua.standalone.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker with its controller in this process. Its directory is formatted once; after any stop, kill -9 included,
 * a broker on the same directory goes on with the same log, on whatever ports.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final int LAST_SECONDS = 30;

    private final KafkaRaftServer server;

    private EmbeddedBroker(KafkaRaftServer server) {
        this.server = server;
    }

    /**
     * Returns once the broker takes requests.
     *
     * @param onBreakdown told when Kafka gives up (disk full, damaged log); it would end this process there and then,
     *     and still does when nobody has ended it in good order within {@value #LAST_SECONDS} seconds
     */
    public static EmbeddedBroker start(BrokerSettings settings, Runnable onBreakdown) throws Exception {
        Exit.setHaltProcedure((code, message) -> giveUp(code, onBreakdown));
        Exit.setExitProcedure((code, message) -> giveUp(code, onBreakdown));
        formatOnce(settings.directory());
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings.toProperties(), false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server);
    }

    private static void giveUp(int code, Runnable onBreakdown) {
        onBreakdown.run();
        try {
            Thread.sleep(Duration.ofSeconds(LAST_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }

    private static void formatOnce(Path directory) throws Exception {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        new Formatter()
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(directory.toString())
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setIgnoreFormatted(true)
                .setHasDynamicQuorum(false)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .run();
    }

    /** Stops in order; what was acknowledged is kept. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
