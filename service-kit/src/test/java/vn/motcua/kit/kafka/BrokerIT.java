package vn.motcua.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;
import vn.motcua.kit.testing.Servers;
import vn.motcua.kit.testing.TestBroker;

/** What the system builds on, of every broker that it may run on. */
class BrokerIT {

    private static final int PARTITIONS = 4;

    private static TestBroker broker;
    private static Admin admin;

    @BeforeAll
    static void start() {
        broker = Servers.broker();
        admin = Admin.create(settings());
    }

    @AfterAll
    static void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void topicsAreCreatedAsAskedAndNeverChanged() throws Exception {
        provision(PARTITIONS);
        provision(PARTITIONS);

        Map<String, Config> configs = new HashMap<>();
        admin.describeConfigs(Topics.all(new KafkaSettings(PARTITIONS, (short) 1)).stream()
                        .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
                        .toList())
                .all()
                .get()
                .forEach((topic, config) -> configs.put(topic.name(), config));
        assertThat(admin.describeTopics(List.of(Topics.EVENTS))
                        .allTopicNames()
                        .get()
                        .get(Topics.EVENTS)
                        .partitions())
                .hasSize(PARTITIONS);
        assertThat(value(configs, Topics.EVENTS, "retention.ms")).isEqualTo("-1");
        assertThat(value(configs, Topics.EVENTS, "cleanup.policy")).isEqualTo("delete");
        assertThat(value(configs, Topics.EVENTS, "min.insync.replicas")).isEqualTo("1");
        assertThat(value(configs, Topics.INBOX, "message.timestamp.type")).isEqualTo("LogAppendTime");
        assertThat(value(configs, Topics.CELLS, "cleanup.policy")).isEqualTo("compact");
        assertThat(value(configs, Topics.CELLS, "min.compaction.lag.ms")).isEqualTo("259200000");
        assertThat(value(configs, Topics.REFERENCE, "cleanup.policy")).isEqualTo("compact");
        assertThat(value(configs, Topics.PLAN_EVENTS, "max.message.bytes")).isEqualTo("16777216");
        assertThatThrownBy(() -> provision(PARTITIONS + 1)).hasMessageContaining("motcua.kafka.partitions");
    }

    private static void provision(int partitions) throws Exception {
        new TopicProvisioner(new KafkaAdmin(settings()), new KafkaSettings(partitions, (short) 1)).afterPropertiesSet();
    }

    private static String value(Map<String, Config> configs, String topic, String name) {
        return configs.get(topic).get(name).value();
    }

    @Test
    void aTopicThatNobodyCreatedStaysAway() {
        assertThatThrownBy(() -> admin.describeTopics(List.of("motcua.misspelt"))
                        .allTopicNames()
                        .get())
                .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }

    @Test
    void whatIsNotCommittedIsNeverRead() throws Exception {
        String topic = topic(1);
        try (KafkaProducer<String, String> producer = transactional(topic)) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "k", "aborted"));
            producer.flush();
            producer.abortTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "k", "first"));
            producer.send(new ProducerRecord<>(topic, "k", "second"));
            producer.commitTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "k", "open")).get();

            assertThat(read(topic, 1)).extracting(ConsumerRecord::value).containsExactly("first", "second");
            producer.abortTransaction();
        }
    }

    @Test
    void aWriterThatWasReplacedCanWriteNothingMore() throws Exception {
        String topic = topic(1);
        try (KafkaProducer<String, String> old = transactional(topic);
                KafkaProducer<String, String> replacement = transactional(topic)) {
            old.initTransactions();
            old.beginTransaction();
            old.send(new ProducerRecord<>(topic, "k", "old")).get();
            replacement.initTransactions();
            replacement.beginTransaction();
            replacement.send(new ProducerRecord<>(topic, "k", "new"));
            replacement.commitTransaction();

            assertThatThrownBy(old::commitTransaction).isInstanceOf(KafkaException.class);
            assertThat(read(topic, 1)).extracting(ConsumerRecord::value).containsExactly("new");
        }
    }

    @Test
    void recordsOfAKeyAreInOneKnownPartitionInTheOrderOfTheirSending() throws Exception {
        String topic = topic(PARTITIONS);
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(idempotent())) {
            for (int i = 0; i < 3_000; i++) {
                sent.add(producer.send(new ProducerRecord<>(topic, "unit-" + i % 17, Integer.toString(i))));
            }
        }
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }

        Map<String, List<Integer>> byKey = new HashMap<>();
        for (ConsumerRecord<String, String> record : read(topic, PARTITIONS)) {
            assertThat(record.partition()).isEqualTo(UnitPartitioner.partition(record.key(), PARTITIONS));
            byKey.computeIfAbsent(record.key(), absent -> new ArrayList<>()).add(Integer.parseInt(record.value()));
        }
        assertThat(byKey)
                .hasSize(17)
                .allSatisfy((key, values) -> assertThat(values).isSorted().doesNotHaveDuplicates());
        assertThat(byKey.values().stream().mapToInt(List::size).sum()).isEqualTo(3_000);
    }

    @Test
    void theBrokerCountsWhatAnIdempotentWriterSends() throws Exception {
        String topic = topic(1);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(idempotent())) {
            for (int i = 0; i < 10; i++) {
                producer.send(new ProducerRecord<>(topic, "k", Integer.toString(i)))
                        .get();
            }
            TopicPartition partition = new TopicPartition(topic, 0);
            assertThat(admin.describeProducers(List.of(partition))
                            .partitionResult(partition)
                            .get()
                            .activeProducers())
                    .singleElement()
                    .extracting(ProducerState::lastSequence)
                    .isEqualTo(9);
        }
    }

    @Test
    void anInboxRecordBearsTheBrokersTimeNotItsSenders() throws Exception {
        String topic = "motcua.test-" + UUID.randomUUID();
        admin.createTopics(List.of(
                        new NewTopic(topic, 1, (short) 1).configs(Map.of("message.timestamp.type", "LogAppendTime"))))
                .all()
                .get();
        long before = System.currentTimeMillis();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(idempotent())) {
            producer.send(new ProducerRecord<>(topic, 0, 1L, "k", "v")).get();
        }
        assertThat(read(topic, 1))
                .singleElement()
                .extracting(ConsumerRecord::timestamp)
                .satisfies(timestamp -> assertThat(timestamp)
                        .isGreaterThan(before - Duration.ofMinutes(5).toMillis()));
    }

    private static String topic(int partitions) throws Exception {
        String topic = "motcua.test-" + UUID.randomUUID();
        admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                .all()
                .get();
        TopicProvisioner.awaitLeaders(
                admin, TopicProvisioner.describe(admin, List.of(topic)).values());
        return topic;
    }

    /** All committed records, partition by partition. */
    private static List<ConsumerRecord<String, String>> read(String topic, int partitions) {
        Properties settings = new Properties();
        settings.putAll(settings());
        settings.put("isolation.level", "read_committed");
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            for (int partition = 0; partition < partitions; partition++) {
                TopicPartition one = new TopicPartition(topic, partition);
                consumer.assign(List.of(one));
                consumer.seekToBeginning(List.of(one));
                long end = consumer.endOffsets(List.of(one)).get(one);
                while (consumer.position(one) < end) {
                    consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                }
            }
        }
        return records;
    }

    private static KafkaProducer<String, String> transactional(String id) {
        Properties settings = idempotent();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
        return new KafkaProducer<>(settings);
    }

    private static Properties idempotent() {
        Properties settings = new Properties();
        settings.putAll(settings());
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        return settings;
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.address());
    }
}
