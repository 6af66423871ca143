package vn.motcua.standalone.broker;

import java.nio.file.Path;
import java.util.Properties;

/**
 * What one broker on a small machine needs: both KRaft roles, loopback only, one replica of everything, few threads and
 * small buffers.
 *
 * @param directory where its log lives
 * @param port where clients connect
 * @param controllerPort where broker and controller talk to each other
 */
public record BrokerSettings(Path directory, int port, int controllerPort) {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final int LARGEST_MESSAGE = 20 * 1024 * 1024;

    /** The address for clients, {@code host:port}. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** As Kafka's own properties. */
    Properties toProperties() {
        Properties p = new Properties();
        set(p, "process.roles", "broker,controller");
        set(p, "node.id", NODE);
        set(p, "controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        set(p, "controller.listener.names", CONTROLLER);
        set(p, "inter.broker.listener.name", "PLAINTEXT");
        set(p, "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        set(p, "advertised.listeners", "PLAINTEXT://" + address());
        set(p, "log.dirs", directory);
        comeBackFast(p);
        oneReplica(p);
        stayHonest(p);
        staySmall(p);
        return p;
    }

    /** After a kill the broker waits for the session of its former self, so sessions are short. */
    private static void comeBackFast(Properties p) {
        set(p, "broker.session.timeout.ms", 3000);
        set(p, "broker.heartbeat.interval.ms", 500);
        set(p, "group.initial.rebalance.delay.ms", 0);
        set(p, "num.recovery.threads.per.data.dir", 2);
    }

    private static void oneReplica(Properties p) {
        set(p, "default.replication.factor", 1);
        set(p, "min.insync.replicas", 1);
        set(p, "offsets.topic.replication.factor", 1);
        set(p, "transaction.state.log.replication.factor", 1);
        set(p, "transaction.state.log.min.isr", 1);
        set(p, "share.coordinator.state.topic.replication.factor", 1);
        set(p, "share.coordinator.state.topic.min.isr", 1);
    }

    /** Topics are created by the services with settings of their own: a misspelt name must fail, not get 7 days. */
    private static void stayHonest(Properties p) {
        set(p, "auto.create.topics.enable", false);
        set(p, "message.max.bytes", LARGEST_MESSAGE);
        set(p, "replica.fetch.max.bytes", LARGEST_MESSAGE);
    }

    private static void staySmall(Properties p) {
        set(p, "offsets.topic.num.partitions", 4);
        set(p, "transaction.state.log.num.partitions", 4);
        set(p, "share.coordinator.state.topic.num.partitions", 1);
        set(p, "num.network.threads", 2);
        set(p, "num.io.threads", 3);
        set(p, "background.threads", 2);
        set(p, "num.replica.fetchers", 1);
        set(p, "group.coordinator.threads", 1);
        set(p, "log.cleaner.threads", 1);
        set(p, "log.cleaner.dedupe.buffer.size", 16 * 1024 * 1024);
        set(p, "log.cleaner.io.buffer.size", 512 * 1024);
        set(p, "log.index.size.max.bytes", 2 * 1024 * 1024);
        set(p, "queued.max.requests", 100);
    }

    private static void set(Properties p, String name, Object value) {
        p.setProperty(name, value.toString());
    }
}
