package vn.motcua.report.cells.kafka;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import vn.motcua.kit.kafka.CellsKey;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.CellsRecord;
import vn.motcua.report.cells.CellsSettings;
import vn.motcua.report.cells.CutHandler;
import vn.motcua.report.cells.PartitionProjection;

/**
 * Gives each partition's records to its projection. Whatever goes wrong, the partition begins again from the position
 * that the store holds; the offsets that are committed in Kafka mean nothing.
 */
final class CellsListener implements KafkaBindingRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(CellsListener.class);

    private final CellStore store;
    private final CutHandler cuts;
    private final CellsSettings settings;
    private final Map<Integer, PartitionProjection> projections = new ConcurrentHashMap<>();
    private final ProjectionWatch watch;
    private final BatchTraces traces;

    CellsListener(CellStore store, CutHandler cuts, CellsSettings settings, ProjectionWatch watch, BatchTraces traces) {
        this.store = store;
        this.cuts = cuts;
        this.settings = settings;
        this.watch = watch;
        this.traces = traces;
    }

    void onBatch(Message<List<byte[]>> batch) {
        Consumer<?, ?> consumer = batch.getHeaders().get(KafkaHeaders.CONSUMER, Consumer.class);
        if (consumer == null) {
            throw new IllegalStateException("the batch does not come with its consumer");
        }
        try (BatchTraces.Spans spans = traces.begin(batch)) {
            byPartition(batch).forEach((partition, records) -> apply(consumer, partition, records));
        }
    }

    private void apply(Consumer<?, ?> consumer, int partition, List<CellsRecord> records) {
        TopicPartition source = new TopicPartition(Topics.CELLS, partition);
        PartitionProjection projection = projections.get(partition);
        if (projection == null) {
            return;
        }
        long last = records.getLast().offset();
        long begun = System.nanoTime();
        try {
            projection.apply(records, Math.max(last + 1, consumer.position(source)));
            watch.applied(partition, records, projection.next(), since(begun));
        } catch (RuntimeException e) {
            watch.failed(since(begun));
            LOG.warn("Partition {} goes on from the stored position: {}", partition, e.toString());
            seek(consumer, source);
        }
    }

    /** Where nothing comes in, an interruption of the store is noticed here. On the consumer's thread. */
    @EventListener
    void onIdle(ListenerContainerIdleEvent idle) {
        Collection<TopicPartition> sources = idle.getTopicPartitions();
        if (sources != null) {
            for (TopicPartition source : sources) {
                PartitionProjection projection = projections.get(source.partition());
                if (source.topic().equals(Topics.CELLS) && projection != null) {
                    if (projection.interrupted()) {
                        seek(idle.getConsumer(), source);
                    } else {
                        watch.idle(source.partition(), idle.getConsumer().position(source));
                    }
                }
            }
        }
    }

    /** The records of a batch by partition, in order, without those that are no records of cells. */
    private static Map<Integer, List<CellsRecord>> byPartition(Message<List<byte[]>> batch) {
        List<?> keys = header(batch, KafkaHeaders.RECEIVED_KEY);
        List<?> partitions = header(batch, KafkaHeaders.RECEIVED_PARTITION);
        List<?> offsets = header(batch, KafkaHeaders.OFFSET);
        List<?> values = batch.getPayload();
        Map<Integer, List<CellsRecord>> byPartition = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            long offset = (Long) offsets.get(i);
            byte[] value = values.get(i) instanceof byte[] bytes ? bytes : null;
            Optional<CellsRecord> record = record(offset, keys.get(i), value);
            if (record.isPresent()) {
                byPartition
                        .computeIfAbsent((Integer) partitions.get(i), absent -> new ArrayList<>())
                        .add(record.get());
            }
        }
        return byPartition;
    }

    private static Optional<CellsRecord> record(long offset, @Nullable Object key, byte @Nullable [] value) {
        try {
            return Optional.of(new CellsRecord(offset, CellsKey.parse(String.valueOf(key)), value));
        } catch (RuntimeException e) {
            LOG.warn("A record at offset {} is passed over: {}", offset, e.getMessage());
            return Optional.empty();
        }
    }

    private static List<?> header(Message<?> batch, String name) {
        List<?> values = batch.getHeaders().get(name, List.class);
        if (values == null) {
            throw new IllegalStateException("the batch has no header " + name);
        }
        return values;
    }

    @Override
    public void onPartitionsAssigned(
            String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions, boolean initial) {
        partitions.stream()
                .filter(partition -> partition.topic().equals(Topics.CELLS))
                .forEach(partition ->
                        watch.follows(partition.partition(), seek(consumer, partition), end(consumer, partition)));
        watch.came(numbers(partitions), () -> store.contacts(null).values());
    }

    @Override
    public void onPartitionsRevokedAfterCommit(
            String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Set<Integer> gone = numbers(partitions);
        projections.keySet().removeAll(gone);
        watch.gone(gone);
    }

    private static Set<Integer> numbers(Collection<TopicPartition> sources) {
        return sources.stream()
                .filter(source -> source.topic().equals(Topics.CELLS))
                .map(TopicPartition::partition)
                .collect(Collectors.toSet());
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * Begins a partition from the stored position, waiting for a store that is out of reach.
     *
     * @return that position
     */
    private long seek(Consumer<?, ?> consumer, TopicPartition source) {
        while (true) {
            try {
                PartitionProjection projection =
                        new PartitionProjection(source.partition(), store, cuts, settings.cacheBytes());
                checkThatItIsTheSameLog(consumer, source, projection.next());
                projections.put(source.partition(), projection);
                consumer.seek(source, projection.next());
                return projection.next();
            } catch (RuntimeException e) {
                LOG.warn("Partition {} can't be followed yet: {}", source.partition(), e.toString());
                pause();
            }
        }
    }

    private static long end(Consumer<?, ?> consumer, TopicPartition source) {
        return requireNonNull(consumer.endOffsets(List.of(source)).get(source));
    }

    private static void checkThatItIsTheSameLog(Consumer<?, ?> consumer, TopicPartition source, long next) {
        long end = end(consumer, source);
        if (next > end) {
            throw new IllegalStateException("the store has applied " + source + " up to offset " + next
                    + " but it ends at " + end + ": the store is of another log; drop its database to rebuild it");
        }
    }

    private void pause() {
        try {
            Thread.sleep(settings.retry());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the store", e);
        }
    }
}
