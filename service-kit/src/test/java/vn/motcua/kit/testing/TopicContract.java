package vn.motcua.kit.testing;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds the records of real topics to the AsyncAPI document: the pattern of their key, the schema of their value. */
public final class TopicContract {

    private static final String FOLDER = "/vn/motcua/contracts/";
    private static final String URN = "urn:motcua:schema:";

    private final JsonNode document = YAMLMapper.builder().build().readTree(text("asyncapi.yaml"));
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(TopicContract::schemaOf));

    /** The whole document. */
    public JsonNode document() {
        return document;
    }

    /** The schema of that name. */
    public JsonNode schema(String name) {
        return JsonMapper.shared().readTree(text("schemas/" + name + ".json"));
    }

    /** What a reference within the document leads to. */
    public JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }

    /** What the examples of the document do not keep of the schema of their message. */
    public List<String> flawsOfExamples() {
        return document.at("/components/messages")
                .valueStream()
                .flatMap(message -> message.path("examples")
                        .valueStream()
                        .flatMap(example ->
                                errors(
                                                message,
                                                example.path("payload")
                                                        .toString()
                                                        .getBytes(StandardCharsets.UTF_8))
                                        .stream()
                                        .map(error -> example.path("name").asString() + " " + error)))
                .toList();
    }

    /** What the committed records of some topics do not keep; a topic without records is a flaw too. */
    public List<String> flaws(String brokers, String... topics) {
        List<String> flaws = new ArrayList<>();
        for (String topic : topics) {
            List<ConsumerRecord<String, byte[]>> records = records(brokers, topic);
            if (records.isEmpty()) {
                flaws.add(topic + " has no records");
            }
            records.forEach(record -> flaws.addAll(flaws(record)));
        }
        return flaws;
    }

    private List<String> flaws(ConsumerRecord<String, byte[]> record) {
        List<String> flaws = new ArrayList<>();
        for (JsonNode message : messages(record.topic())) {
            String pattern = message.at("/bindings/kafka/key/pattern").asString(".*");
            if (resolved(message.at("/bindings/kafka/key")).has("pattern")) {
                pattern = resolved(message.at("/bindings/kafka/key"))
                        .path("pattern")
                        .asString();
            }
            if (String.valueOf(record.key()).matches(pattern)) {
                List<String> errors = errors(message, record.value());
                if (errors.isEmpty()) {
                    return List.of();
                }
                flaws.addAll(errors);
            }
        }
        return List.of(record.topic() + " " + record.key() + " is not as told: "
                + (flaws.isEmpty() ? "no message has such a key" : flaws));
    }

    private List<JsonNode> messages(String topic) {
        return document.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asString().equals(topic))
                .flatMap(channel -> channel.path("messages").valueStream())
                .map(this::resolved)
                .toList();
    }

    /** A record without a value takes another back. */
    private List<String> errors(JsonNode message, byte[] value) {
        if (value == null) {
            return List.of();
        }
        try {
            JsonNode json = JsonMapper.shared().readTree(value);
            String file = message.at("/payload/$ref").asString();
            String name = file.startsWith("#")
                    ? json.path("type").asString("")
                    : file.substring(file.lastIndexOf('/') + 1).replace(".json", "");
            return schemas.getSchema(SchemaLocation.of(URN + name)).validate(json).stream()
                    .map(Error::toString)
                    .toList();
        } catch (JacksonException e) {
            return List.of("not JSON");
        }
    }

    private static List<ConsumerRecord<String, byte[]>> records(String brokers, String topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static String schemaOf(String id) {
        return id.startsWith(URN) ? text("schemas/" + id.substring(URN.length()) + ".json") : null;
    }

    private static String text(String file) {
        try (InputStream stream = TopicContract.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
