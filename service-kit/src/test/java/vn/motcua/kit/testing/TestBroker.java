package vn.motcua.kit.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/** A Kafka broker. The system's topics that tests have made are deleted when this is closed. */
public final class TestBroker implements AutoCloseable {

    private static final String OURS = "motcua.";

    private final String kind;
    private final String address;
    private final Runnable stop;

    private TestBroker(String kind, String address, Runnable stop) {
        this.kind = kind;
        this.address = address;
        this.stop = stop;
    }

    static @Nullable TestBroker at(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        if (!ours(address).isEmpty()) {
            throw new IllegalStateException("The Kafka of MOTCUA_TEST_KAFKA has topics " + ours(address)
                    + ": tests delete what they make, so they want one without them");
        }
        return new TestBroker("the Kafka of MOTCUA_TEST_KAFKA", address, () -> delete(address));
    }

    static TestBroker inDocker() {
        String image = DockerEngine.image("apache/kafka");
        KafkaContainer container = new KafkaContainer(image).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        return new TestBroker(image + " in Docker", container.getBootstrapServers(), container::stop);
    }

    static TestBroker embedded() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(Map.of(
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "offsets.topic.replication.factor", "1",
                "group.initial.rebalance.delay.ms", "0",
                "auto.create.topics.enable", "false"));
        broker.afterPropertiesSet();
        return new TestBroker("the embedded Kafka", broker.getBrokersAsString(), broker::destroy);
    }

    private static List<String> ours(String address) {
        try (Admin admin = admin(address)) {
            return admin.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith(OURS))
                    .sorted()
                    .toList();
        } catch (ExecutionException e) {
            throw new IllegalStateException("No Kafka answers at " + address, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void delete(String address) {
        List<String> topics = ours(address);
        try (Admin admin = admin(address)) {
            admin.deleteTopics(topics).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Topics stay behind at " + address + ": " + topics, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Admin admin(String address) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                address,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                15_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000));
    }

    /** Where clients connect. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        stop.run();
    }

    @Override
    public String toString() {
        return kind;
    }
}
