package vn.motcua.indicator.intake.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.indicator.intake.EventLog;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.kit.kafka.KafkaSettings;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.kafka.UnitPartitioner;

/** Appends entries to the topic of events: keyed by unit, in the unit's partition, stamped with their arrival. */
@Component
final class KafkaEventLog implements EventLog {

    private static final List<Header> HEADERS =
            List.of(new RecordHeader("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8)));

    private final KafkaTemplate<String, byte[]> kafka;
    private final int partitions;

    KafkaEventLog(KafkaTemplate<String, byte[]> kafka, KafkaSettings settings) {
        this.kafka = kafka;
        this.partitions = settings.partitions();
    }

    @Override
    public CompletableFuture<Void> append(List<LogEntry> entries) {
        try {
            return CompletableFuture.allOf(
                    entries.stream().map(entry -> kafka.send(record(entry))).toArray(CompletableFuture[]::new));
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private ProducerRecord<String, byte[]> record(LogEntry entry) {
        return new ProducerRecord<>(
                Topics.EVENTS,
                UnitPartitioner.partition(entry.unit(), partitions),
                entry.arrival().toEpochMilli(),
                entry.unit(),
                entry.json(),
                HEADERS);
    }
}
