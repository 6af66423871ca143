package vn.motcua.bench.log;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import vn.motcua.bench.WrongResult;
import vn.motcua.bench.kafka.Cluster;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.kafka.UnitPartitioner;

/** Writes entries to the topic of events, as the intake does: keyed by unit, in the unit's partition, lz4. */
public final class LogWriter {

    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4",
            ProducerConfig.LINGER_MS_CONFIG,
            5,
            ProducerConfig.BATCH_SIZE_CONFIG,
            128 * 1024);

    private LogWriter() {}

    /**
     * What was written.
     *
     * @param bytes of the values, before compression
     */
    public record Written(long events, long bytes) {}

    /** Writes at most so many of the entries; returns once all are durable. */
    public static Written write(String address, Iterator<LogEntry> entries, long most) {
        long events = 0;
        long bytes = 0;
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        Map<String, Object> settings = new HashMap<>(SETTINGS);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, address);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            while (events < most && entries.hasNext()) {
                LogEntry entry = entries.next();
                var unused = producer.send(record(entry), (metadata, problem) -> failure.compareAndSet(null, problem));
                events++;
                bytes += entry.json().length;
            }
        }
        WrongResult.unless(failure.get() == null, "the log was not written: " + failure.get());
        return new Written(events, bytes);
    }

    private static ProducerRecord<byte[], byte[]> record(LogEntry entry) {
        return new ProducerRecord<>(
                Topics.EVENTS,
                UnitPartitioner.partition(entry.unit(), Cluster.PARTITIONS),
                entry.arrival().toEpochMilli(),
                entry.unit().getBytes(StandardCharsets.UTF_8),
                entry.json());
    }
}
