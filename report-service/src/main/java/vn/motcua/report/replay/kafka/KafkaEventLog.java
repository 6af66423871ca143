package vn.motcua.report.replay.kafka;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.KafkaException;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.replay.EventLog;

/** Reads the topic of events with a consumer of its own, so that nobody else notices. */
final class KafkaEventLog implements EventLog {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<Consumer<String, byte[]>> consumers;

    KafkaEventLog(Supplier<Consumer<String, byte[]>> consumers) {
        this.consumers = consumers;
    }

    @Override
    public void read(int partition, long from, long upTo, Receiver receiver) {
        if (from >= upTo) {
            return;
        }
        TopicPartition source = new TopicPartition(Topics.EVENTS, partition);
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            consumer.assign(List.of(source));
            long end = requireNonNull(consumer.endOffsets(List.of(source)).get(source));
            if (end < upTo) {
                throw new IllegalStateException(
                        "the log of partition " + partition + " ends at " + end + ", before the cut at " + upTo);
            }
            consumer.seek(source, from);
            read(consumer, source, upTo, receiver);
        } catch (org.apache.kafka.common.KafkaException e) {
            throw new KafkaException("the log can't be read", e);
        }
    }

    private static void read(Consumer<String, byte[]> consumer, TopicPartition source, long upTo, Receiver receiver) {
        long heard = System.nanoTime();
        long at = consumer.position(source);
        while (at < upTo) {
            if (Thread.currentThread().isInterrupted()) {
                throw new KafkaException("interrupted while reading the log");
            }
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < upTo) {
                    receiver.record(record.key() == null ? "" : record.key(), record.value());
                }
            }
            long next = Math.min(upTo, consumer.position(source));
            if (next > at) {
                at = next;
                heard = System.nanoTime();
                receiver.passed(at);
            } else if (System.nanoTime() - heard > PATIENCE.toNanos()) {
                throw new KafkaException("the log gives nothing behind offset " + at + " of " + source);
            }
        }
    }
}
