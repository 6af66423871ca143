package vn.motcua.indicator.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import vn.motcua.kit.kafka.CellsKey;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.kafka.UnitPartitioner;

/** The fold in a real binder against a real broker with several partitions. */
@EmbeddedKafka
class FoldIT {

    private static final int PARTITIONS = 3;
    private static final List<String> UNITS = List.of("11911", "10525", "11842", "11140");

    private static final String ACCEPTED = """
            {"specversion":"1.0","id":"e$i","source":"/units/$unit/test","type":"vn.motcua.dossier.accepted",\
            "subject":"D$i","time":"2026-01-05T09:00:00+07:00","data":{"acceptedAt":"2026-01-05T09:00:00+07:00",\
            "channel":"COUNTER","procedure":"1.004222","sector":"TP-HT","unit":"$unit"}}""";

    private static final String MARKER = "{\"type\":\"vn.motcua.close.marked\",\"data\":{\"report\":\"r-1\"}}";

    @TempDir
    private Path state;

    @SpringBootApplication
    @Import(FoldConfiguration.class)
    static class FoldAlone {}

    @Test
    void aFoldThatIsStoppedInTheMiddleGoesOnAndEveryCellIsExact(EmbeddedKafkaBroker broker) {
        try (ConfigurableApplicationContext first = start(broker)) {
            send(broker, 0, 100);
            await().atMost(Duration.ofSeconds(60)).until(() -> accepted(broker) > 0 && runs(first));
            send(broker, 100, 200);
        }
        try (ConfigurableApplicationContext second = start(broker)) {
            send(broker, 150, 300);
            await().atMost(Duration.ofSeconds(60)).until(() -> accepted(broker) == 300L * UNITS.size());

            Map<String, String> cells = cells(broker);
            for (String unit : UNITS) {
                assertThat(cells.get(unit + "|TP-HT|1.004222|2026-01-05"))
                        .isEqualTo("{\"accepted\":300,\"acceptedCounter\":300,\"onlineEligible\":300,\"open\":300}");
                assertThat(cells).containsKey("#unit|" + unit);
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> folded(broker) == logged(broker));
        }
    }

    @Test
    void garbageInTheLogIsSetAsideAndMarkersPass(EmbeddedKafkaBroker broker) throws Exception {
        try (ConfigurableApplicationContext context = start(broker);
                Producer<String, String> producer = producer(broker)) {
            int partition = UnitPartitioner.partition("11911", PARTITIONS);
            producer.send(new ProducerRecord<>(Topics.EVENTS, partition, "11911", "no json"))
                    .get();
            producer.send(new ProducerRecord<>(Topics.EVENTS, 1, "#marker|1", MARKER))
                    .get();
            await().atMost(Duration.ofSeconds(60)).until(() -> cells(broker).containsKey("#marker|1|r-1"));
            await().atMost(Duration.ofSeconds(20)).until(() -> folded(broker) == logged(broker));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(read(broker, Topics.REJECTIONS, 1))
                            .singleElement()
                            .satisfies(record -> assertThat(record.value())
                                    .contains("\"channel\":\"LOG\"", "\"unit\":\"11911\"", "\"digest\":\"")
                                    .doesNotContain("no json")));
        }
    }

    /** One that is stopped while its threads still join the group may hold its state for longer than a stop waits. */
    private static boolean runs(ConfigurableApplicationContext fold) {
        return fold.getBean(FoldStreams.class)
                .state()
                .filter(State.RUNNING::equals)
                .isPresent();
    }

    private ConfigurableApplicationContext start(EmbeddedKafkaBroker broker) {
        return new SpringApplicationBuilder(FoldAlone.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of(
                        "spring.config.name", "fold",
                        "server.port", "0",
                        "motcua.fold.advertised", "127.0.0.1:1",
                        "motcua.security.admin-token", "a-token-of-an-administrator",
                        "motcua.kafka.partitions", PARTITIONS,
                        "motcua.reference.enabled", "false",
                        "motcua.state-dir", state.toString(),
                        "spring.kafka.bootstrap-servers", broker.getBrokersAsString(),
                        "spring.cloud.function.definition", "fold"))
                .run();
    }

    private static void send(EmbeddedKafkaBroker broker, int from, int to) {
        try (Producer<String, String> producer = producer(broker)) {
            IntStream.range(from, to)
                    .forEach(i -> UNITS.forEach(unit -> {
                        String event =
                                ACCEPTED.replace("$i", Integer.toString(i)).replace("$unit", unit);
                        int partition = UnitPartitioner.partition(unit, PARTITIONS);
                        producer.send(new ProducerRecord<>(Topics.EVENTS, partition, unit, event));
                    }));
        }
    }

    private static Producer<String, String> producer(EmbeddedKafkaBroker broker) {
        return new DefaultKafkaProducerFactory<>(
                        Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.getBrokersAsString()),
                        new StringSerializer(),
                        new StringSerializer())
                .createProducer();
    }

    private static long accepted(EmbeddedKafkaBroker broker) {
        return cells(broker).values().stream()
                .filter(value -> value.startsWith("{\"accepted\":"))
                .mapToLong(value -> Long.parseLong(value.substring(12, value.indexOf(','))))
                .sum();
    }

    private static long folded(EmbeddedKafkaBroker broker) {
        return cells(broker).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("#watermark|"))
                .mapToLong(entry -> Long.parseLong(entry.getValue().replaceAll("\\D", "")))
                .sum();
    }

    private static long logged(EmbeddedKafkaBroker broker) {
        try (Consumer<String, String> consumer = consumer(broker)) {
            return consumer.endOffsets(partitions(Topics.EVENTS, PARTITIONS)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private static Map<String, String> cells(EmbeddedKafkaBroker broker) {
        Map<String, String> newest = new HashMap<>();
        for (ConsumerRecord<String, String> record : read(broker, Topics.CELLS, PARTITIONS)) {
            assertThat(record.partition())
                    .isEqualTo(CellsKey.parse(record.key()).partition(PARTITIONS));
            newest.put(record.key(), record.value());
        }
        return newest;
    }

    private static List<ConsumerRecord<String, String>> read(EmbeddedKafkaBroker broker, String topic, int count) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (Consumer<String, String> consumer = consumer(broker)) {
            List<TopicPartition> partitions = partitions(topic, count);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    private static List<TopicPartition> partitions(String topic, int count) {
        return IntStream.range(0, count)
                .mapToObj(p -> new TopicPartition(topic, p))
                .toList();
    }

    private static Consumer<String, String> consumer(EmbeddedKafkaBroker broker) {
        return new DefaultKafkaConsumerFactory<String, String>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                broker.getBrokersAsString(),
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                                "read_committed"),
                        new StringDeserializer(),
                        new StringDeserializer())
                .createConsumer();
    }
}
