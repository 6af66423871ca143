package vn.motcua.bench.fold;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Starts the clock of a run when its first records have come, so that joining the group is not measured. */
public final class FirstRecords implements ConsumerInterceptor<byte[], byte[]> {

    /** The setting that holds the clock: an {@link AtomicLong} of nanoseconds, 0 until it runs. */
    static final String CLOCK = "motcua.bench.clock";

    private @Nullable AtomicLong clock;

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        if (clock != null && !records.isEmpty()) {
            clock.compareAndSet(0, System.nanoTime());
        }
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

    @Override
    public void configure(Map<String, ?> settings) {
        clock = (AtomicLong) settings.get(CLOCK);
    }

    @Override
    public void close() {}
}
