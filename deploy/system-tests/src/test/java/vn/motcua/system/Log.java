package vn.motcua.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import vn.motcua.oracle.Event;

/** Reads the log of the running system straight from its broker. */
final class Log {

    private static final String TOPIC = "motcua.dossier-events";

    private Log() {}

    /** The events before an offset in each partition; markers left out. */
    static List<Event> upTo(Path data, JsonNode offsets) throws IOException {
        Map<TopicPartition, Long> ends = new HashMap<>();
        offsets.forEachEntry((partition, offset) ->
                ends.put(new TopicPartition(TOPIC, Integer.parseInt(partition)), offset.asLong()));
        List<Event> events = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings(data))) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    long end = Objects.requireNonNull(ends.get(new TopicPartition(TOPIC, record.partition())));
                    if (record.offset() < end && !record.key().startsWith("#")) {
                        events.add(Event.parse(record.value()));
                    }
                }
            }
        }
        return events;
    }

    private static Properties settings(Path data) throws IOException {
        JsonNode running = Door.JSON.readTree(Files.readString(data.resolve("standalone.json")));
        Properties settings = new Properties();
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, running.path("kafka").stringValue());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        return settings;
    }
}
