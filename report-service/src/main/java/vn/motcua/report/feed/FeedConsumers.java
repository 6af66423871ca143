package vn.motcua.report.feed;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.Deserializer;

/** Makes consumers that read what is committed and commit nothing themselves. */
public final class FeedConsumers implements Supplier<Consumer<String, byte[]>> {

    private final Map<String, Object> settings;
    private final Deserializer<String> keys;
    private final Deserializer<byte[]> values;

    FeedConsumers(Map<String, Object> settings, Deserializer<String> keys, Deserializer<byte[]> values) {
        this.settings = Map.copyOf(settings);
        this.keys = keys;
        this.values = values;
    }

    @Override
    public Consumer<String, byte[]> get() {
        return new KafkaConsumer<>(settings, keys, values);
    }
}
