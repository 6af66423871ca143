package vn.motcua.kit.kafka;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Makes consumers that read what is committed and commit nothing themselves. */
public final class FeedConsumers implements Supplier<Consumer<String, byte[]>> {

    private final Map<String, Object> settings;
    private final Deserializer<String> keys;
    private final Deserializer<byte[]> values;

    private FeedConsumers(Map<String, Object> settings, Deserializer<String> keys, Deserializer<byte[]> values) {
        this.settings = Map.copyOf(settings);
        this.keys = keys;
        this.values = values;
    }

    /** Consumers with the settings of the service. */
    static FeedConsumers of(KafkaProperties properties) {
        Map<String, Object> settings = properties.buildConsumerProperties();
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new FeedConsumers(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Consumer<String, byte[]> get() {
        return new KafkaConsumer<>(settings, keys, values);
    }
}
