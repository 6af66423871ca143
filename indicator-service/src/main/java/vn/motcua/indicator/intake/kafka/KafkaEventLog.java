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
import vn.motcua.kit.tracing.RecordTraces;
import vn.motcua.kit.tracing.TraceParent;

/**
 * Appends entries to the topic of events: keyed by unit, in the unit's partition, stamped with their arrival, and bearing the place in
 * the sender's trace where that is sampled.
 */
@Component
final class KafkaEventLog implements EventLog {

    private static final Header CONTENT_TYPE =
            new RecordHeader("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));

    private final KafkaTemplate<String, byte[]> kafka;
    private final int partitions;
    private final RecordTraces traces;

    KafkaEventLog(KafkaTemplate<String, byte[]> kafka, KafkaSettings settings, RecordTraces traces) {
        this.kafka = kafka;
        this.partitions = settings.partitions();
        this.traces = traces;
    }

    @Override
    public CompletableFuture<Void> append(List<LogEntry> entries) {
        List<Header> headers = headers();
        try {
            return CompletableFuture.allOf(entries.stream()
                    .map(entry -> kafka.send(record(entry, headers)))
                    .toArray(CompletableFuture[]::new));
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** One trace for a whole body, and only where it is sampled. */
    private List<Header> headers() {
        TraceParent trace = traces.current();
        return trace == null ? List.of(CONTENT_TYPE) : List.of(CONTENT_TYPE, trace.header());
    }

    private ProducerRecord<String, byte[]> record(LogEntry entry, List<Header> headers) {
        return new ProducerRecord<>(
                Topics.EVENTS,
                UnitPartitioner.partition(entry.unit(), partitions),
                entry.arrival().toEpochMilli(),
                entry.unit(),
                entry.json(),
                headers);
    }
}
