package vn.motcua.kit.reference;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.TopicPartitionOffset;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.Topics;

/** Follows the reference topic from its beginning; {@link #current()} is always the newest state. */
public final class ReferenceFeed implements SmartLifecycle {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.REFERENCE, 0);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final KafkaAdmin kafka;
    private final ReferenceState state;
    private final KafkaMessageListenerContainer<String, byte[]> container;
    private final Object progress = new Object();
    private volatile ReferenceData current;
    private volatile boolean loaded;
    private volatile long position;

    ReferenceFeed(
            ConsumerFactory<String, byte[]> consumers,
            KafkaAdmin kafka,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.kafka = kafka;
        this.state = new ReferenceState(json);
        this.current = state.snapshot();
        ContainerProperties properties = new ContainerProperties(
                new TopicPartitionOffset(Topics.REFERENCE, 0, TopicPartitionOffset.SeekPosition.BEGINNING));
        properties.setMessageListener((BatchMessageListener<String, byte[]>) this::apply);
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        this.container = new KafkaMessageListenerContainer<>(consumers, properties);
        this.container.setBeanName("reference-feed");
        this.container.setApplicationEventPublisher(events);
    }

    private void apply(List<ConsumerRecord<String, byte[]>> records) {
        records.forEach(record -> state.apply(record.key(), record.value(), record.offset()));
        current = state.snapshot();
        loaded = state.loaded();
        synchronized (progress) {
            position = records.getLast().offset() + 1;
            progress.notifyAll();
        }
    }

    /** The newest state that was read. */
    public ReferenceData current() {
        return current;
    }

    /** True once all that is shipped has been read; a service is not ready before. */
    public boolean loaded() {
        return loaded;
    }

    /** The newest record of a key other than a unit's, as it was written; for those who keep more than all need. */
    public Optional<byte[]> record(String key) {
        return state.record(key);
    }

    /**
     * Waits, at most some seconds, until all that the topic holds now has been read.
     *
     * @return whether it has
     */
    public boolean catchUp() {
        try (Admin admin = Admin.create(impatient())) {
            long end = admin.listOffsets(Map.of(PARTITION, OffsetSpec.latest()))
                    .partitionResult(PARTITION)
                    .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    .offset();
            return await(end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not tell how far the reference data goes", e);
        }
    }

    /** Closing a client waits for its calls, so they must end when nobody waits any more. */
    private Map<String, Object> impatient() {
        Map<String, Object> settings = new HashMap<>(kafka.getConfigurationProperties());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LONGEST_WAIT.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) LONGEST_WAIT.toMillis());
        return settings;
    }

    /**
     * Waits, at most some seconds, until the record at an offset has been read.
     *
     * @return whether it has
     */
    public boolean awaitOffset(long offset) {
        try {
            return await(offset + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean await(long end) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        synchronized (progress) {
            while (position < end) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                progress.wait(left);
            }
        }
        return true;
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return container.isRunning();
    }

    /** Before the consumers of events, after nothing. */
    @Override
    public int getPhase() {
        return 0;
    }
}
