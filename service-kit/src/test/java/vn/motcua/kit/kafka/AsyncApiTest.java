package vn.motcua.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.motcua.kit.testing.TopicContract;

/** The document of the topics is whole, and it tells of the topics that are created and of no others. */
class AsyncApiTest {

    private static final KafkaSettings SETTINGS = new KafkaSettings(6, (short) 1);

    private final JsonNode document = new TopicContract().document();

    @Test
    void theChannelsAreTheTopicsThatAreCreated() {
        Map<String, String> created = new TreeMap<>();
        Topics.all(SETTINGS).forEach(topic -> created.put(topic.name(), settings(topic)));
        Map<String, String> told = new TreeMap<>();
        document.path("channels")
                .forEach(channel -> told.put(
                        channel.path("address").asString(),
                        settings(channel.path("bindings").path("kafka"))));

        assertThat(told).isEqualTo(created);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.path("asyncapi").asString()).isEqualTo("3.0.0");
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Topics.class.getResource("/vn/motcua/contracts/" + reference))
                        .as(reference)
                        .isNotNull();
            }
        });
    }

    @Test
    void everyChannelIsToldInBothLanguagesAndHasMessages() {
        assertThat(document.path("channels")).isNotEmpty().allSatisfy(channel -> {
            assertThat(channel.path("title").asString()).contains(" / ");
            assertThat(channel.path("description").asString()).isNotBlank();
            assertThat(channel.path("messages")).isNotEmpty();
        });
        assertThat(document.at("/components/messages"))
                .isNotEmpty()
                .allSatisfy(
                        message -> assertThat(message.path("title").asString()).contains(" / "));
    }

    @Test
    void everyExampleIsAsItsSchemaSays() {
        assertThat(new TopicContract().flawsOfExamples()).isEmpty();
    }

    @Test
    void everyTypeOfAPlansEventsIsShown() {
        JsonNode event = new TopicContract().schema("plan-event");
        List<String> types = event.at("/properties/type/oneOf")
                .valueStream()
                .map(type -> type.path("const").asString())
                .toList();

        assertThat(types).isNotEmpty();
        assertThat(document.at("/components/messages/planEvent/examples").valueStream())
                .extracting(example -> example.at("/payload/type").asString())
                .containsExactlyElementsOf(types);
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }

    private static String settings(NewTopic topic) {
        Map<String, String> settings = new TreeMap<>(Map.of("cleanup.policy", "delete"));
        settings.putAll(Objects.requireNonNullElse(topic.configs(), Map.of()));
        settings.remove(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG);
        return topic.numPartitions() + " " + topic.replicationFactor() + " " + settings;
    }

    private static String settings(JsonNode binding) {
        Map<String, String> settings = new TreeMap<>();
        binding.path("topicConfiguration")
                .properties()
                .forEach(entry -> settings.put(
                        entry.getKey(),
                        Stream.of(entry.getValue())
                                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                                .map(JsonNode::asString)
                                .reduce((a, b) -> a + ',' + b)
                                .orElse("")));
        return binding.path("partitions").asInt() + " "
                + binding.path("replicas").asInt() + " " + settings;
    }
}
