package vn.motcua.bench.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads partitions from the beginning to the end that they have when it begins. */
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Cluster cluster;

    /** Of that cluster. */
    public TopicReader(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Hands on every committed record; returns how many there were. */
    public long read(List<TopicPartition> partitions, Consumer<ConsumerRecord<byte[], byte[]>> records) {
        long count = 0;
        try (KafkaConsumer<byte[], byte[]> consumer = cluster.consumer()) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    records.accept(record);
                    count++;
                }
            }
        }
        return count;
    }
}
