package vn.motcua.bench.fold;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.Stores;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.kafka.UnitPartitioner;

/**
 * The least that any exactly-once fold on Kafka Streams does: per event one get and one put of a value as large as a held
 * dossier, by dossier, in RocksDB with its changelog, and one record sent on. It reads no JSON and knows no rule.
 */
final class BarePeer {

    /** Where it sends to; made like the topic of cells. */
    static final String TOPIC = "motcua.bench.bare";

    static final String STORE = "held";

    private BarePeer() {}

    static Topology topology(int heldBytes, int sentBytes) {
        return new Topology()
                .addSource("log", new ByteArrayDeserializer(), new ByteArrayDeserializer(), Topics.EVENTS)
                .addProcessor("bare", () -> new BareProcessor(heldBytes, sentBytes), "log")
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(STORE), Serdes.ByteArray(), Serdes.ByteArray()),
                        "bare")
                .addSink("sent", TOPIC, new ByteArraySerializer(), new ByteArraySerializer(), new ByUnit(), "bare");
    }

    /** Keys begin with the unit, as those of cells do. */
    private static final class ByUnit implements StreamPartitioner<byte[], byte[]> {
        @Override
        public Optional<Set<Integer>> partitions(String topic, byte[] key, byte[] value, int partitions) {
            int length = 0;
            while (key[length] != '|') {
                length++;
            }
            String unit = new String(key, 0, length, StandardCharsets.UTF_8);
            return Optional.of(Set.of(UnitPartitioner.partition(unit, partitions)));
        }
    }
}
