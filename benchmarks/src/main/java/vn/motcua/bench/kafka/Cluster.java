package vn.motcua.bench.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import vn.motcua.bench.WrongResult;
import vn.motcua.kit.kafka.KafkaSettings;
import vn.motcua.kit.kafka.Topics;

/** Topics and positions on a broker. Topics are created as the services create them. */
public final class Cluster implements AutoCloseable {

    /** Over how many partitions units are spread. */
    public static final int PARTITIONS = 6;

    private static final short ONE_REPLICA = 1;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final String address;
    private final Admin admin;

    /** The cluster at that address. */
    public Cluster(String address) {
        this.address = address;
        this.admin = Admin.create(Map.of("bootstrap.servers", address));
    }

    /** Where clients connect. */
    public String address() {
        return address;
    }

    /** Deletes a topic of the system if it is there, and creates it anew, under its own or another name. */
    public void recreate(String topic, String name) throws InterruptedException, ExecutionException {
        delete(Set.of(name));
        NewTopic described = Topics.all(settings()).stream()
                .filter(known -> known.name().equals(topic))
                .findFirst()
                .orElseThrow();
        admin.createTopics(List.of(
                        new NewTopic(name, described.numPartitions(), ONE_REPLICA).configs(described.configs())))
                .all()
                .get();
        await(() -> isFresh(name, described.numPartitions()), name + " is not there");
    }

    /** Whether every partition answers, and with the new log. */
    private boolean isFresh(String topic, int partitions) throws InterruptedException {
        try {
            return ends(partitions(topic, partitions), IsolationLevel.READ_UNCOMMITTED).values().stream()
                    .allMatch(end -> end == 0);
        } catch (ExecutionException notYet) {
            return false;
        }
    }

    /** What the services have unless told otherwise. */
    private static KafkaSettings settings() {
        return Binder.get(new StandardEnvironment()).bindOrCreate("motcua.kafka", KafkaSettings.class);
    }

    /** Deletes what an application of Kafka Streams left. */
    public void deleteTopicsOf(String application) throws InterruptedException, ExecutionException {
        delete(admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith(application + '-'))
                .collect(Collectors.toSet()));
    }

    private void delete(Collection<String> names) throws InterruptedException, ExecutionException {
        Set<String> existing = Set.copyOf(admin.listTopics().names().get());
        List<String> wanted = names.stream().filter(existing::contains).toList();
        admin.deleteTopics(wanted).all().get();
        await(() -> admin.listTopics().names().get().stream().noneMatch(wanted::contains), wanted + " are still there");
    }

    /** Something that comes true after a while. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws InterruptedException, ExecutionException;
    }

    private static void await(Condition condition, String otherwise) throws InterruptedException, ExecutionException {
        long last = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!condition.holds()) {
            WrongResult.unless(System.nanoTime() < last, otherwise);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** The end of every partition, records of open transactions included. */
    public Map<TopicPartition, Long> ends(String topic) throws InterruptedException, ExecutionException {
        return ends(partitions(topic), IsolationLevel.READ_UNCOMMITTED);
    }

    /** Whether everything in a topic is committed. */
    public boolean settled(String topic) throws InterruptedException, ExecutionException {
        return ends(topic).equals(ends(partitions(topic), IsolationLevel.READ_COMMITTED));
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions, IsolationLevel isolation)
            throws InterruptedException, ExecutionException {
        var latest = partitions.stream().collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest()));
        return admin.listOffsets(latest, new ListOffsetsOptions(isolation)).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    /** What a group has committed; a partition without a position is left out. */
    public Map<TopicPartition, Long> committed(String group) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return offsets.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    /** All partitions of a topic that is spread. */
    public static List<TopicPartition> partitions(String topic) {
        return partitions(topic, PARTITIONS);
    }

    private static List<TopicPartition> partitions(String topic, int count) {
        return IntStream.range(0, count)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    /** A consumer of committed records, without a group. */
    public KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        address,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        10_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        admin.close();
    }
}
