package vn.motcua.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.standalone.data.Ports;
import vn.motcua.standalone.service.TinyCommands;

class EmbeddedBrokerIT {
    private static final String TOPIC = "facts";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    @TempDir
    Path directory;

    private final Ports ports = new Ports();

    @Test
    void theLogOutlivesARestartOnOtherPorts() throws Exception {
        BrokerSettings first = settings();
        try (EmbeddedBroker broker = start(first)) {
            createTopic(first);
            sendInATransaction(first, 0, 100);
        }
        BrokerSettings second = settings();
        try (EmbeddedBroker broker = start(second)) {
            sendInATransaction(second, 100, 150);
            assertThat(readCommitted(second, 150)).isEqualTo(numbers(0, 150));
        }
    }

    @Test
    void whatWasAcknowledgedOutlivesKillMinus9() throws Exception {
        BrokerSettings first = settings();
        Process killed = TinyCommands.java(List.of(
                        BrokerProcess.class.getName(),
                        first.directory().toString(),
                        String.valueOf(first.port()),
                        String.valueOf(first.controllerPort())))
                .start();
        try {
            assertThat(killed.inputReader().readLine()).isEqualTo("ready");
            createTopic(first);
            sendInATransaction(first, 0, 100);
        } finally {
            killed.destroyForcibly().waitFor();
        }
        BrokerSettings second = settings();
        try (EmbeddedBroker broker = start(second)) {
            assertThat(readCommitted(second, 100)).isEqualTo(numbers(0, 100));
        }
    }

    @Test
    void aTopicThatNobodyCreatedIsNotCreatedByWriting() throws Exception {
        BrokerSettings settings = settings();
        try (EmbeddedBroker broker = start(settings);
                KafkaProducer<String, String> producer = producer(settings, Map.of("max.block.ms", 2000))) {
            assertThatThrownBy(() ->
                            producer.send(new ProducerRecord<>("facst", "1")).get(10, TimeUnit.SECONDS))
                    .hasMessageContaining("facst not present");
            assertThat(topics(settings)).doesNotContain("facst");
        }
    }

    private static EmbeddedBroker start(BrokerSettings settings) throws Exception {
        return EmbeddedBroker.start(settings, () -> Runtime.getRuntime().halt(1));
    }

    private BrokerSettings settings() {
        return new BrokerSettings(directory.resolve("kafka"), ports.any(), ports.any());
    }

    private static void createTopic(BrokerSettings settings) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", settings.address()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(20, TimeUnit.SECONDS);
        }
    }

    private static Set<String> topics(BrokerSettings settings) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", settings.address()))) {
            return admin.listTopics().names().get(20, TimeUnit.SECONDS);
        }
    }

    private static void sendInATransaction(BrokerSettings settings, int from, int to) {
        try (KafkaProducer<String, String> producer = producer(settings, Map.of("transactional.id", "t"))) {
            producer.initTransactions();
            producer.beginTransaction();
            numbers(from, to).forEach(number -> producer.send(new ProducerRecord<>(TOPIC, number)));
            producer.commitTransaction();
        }
    }

    private static KafkaProducer<String, String> producer(BrokerSettings settings, Map<String, Object> more) {
        Map<String, Object> configuration = new HashMap<>(more);
        configuration.put("bootstrap.servers", settings.address());
        return new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer());
    }

    private static List<String> readCommitted(BrokerSettings settings, int count) {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", settings.address(), "isolation.level", "read_committed");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            for (int polls = 0; values.size() < count && polls < 40; polls++) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).toList();
    }
}
