package vn.motcua.indicator.intake.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.indicator.intake.CloseMarkers;
import vn.motcua.indicator.intake.LocalText;
import vn.motcua.indicator.intake.LogUnavailableException;
import vn.motcua.kit.json.CanonicalJson;
import vn.motcua.kit.kafka.KafkaSettings;
import vn.motcua.kit.kafka.Topics;

/** Writes the markers of a close into all partitions of the log. */
@Component
final class KafkaCloseMarkers implements CloseMarkers {

    private final KafkaTemplate<String, byte[]> kafka;
    private final int partitions;
    private final Clock clock;

    KafkaCloseMarkers(KafkaTemplate<String, byte[]> kafka, KafkaSettings settings, Clock clock) {
        this.kafka = kafka;
        this.partitions = settings.partitions();
        this.clock = clock;
    }

    @Override
    public SortedMap<Integer, Long> cut(String report) {
        byte[] marker = marker(report);
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        try {
            List<CompletableFuture<SendResult<String, byte[]>>> sent = new ArrayList<>(partitions);
            for (int partition = 0; partition < partitions; partition++) {
                sent.add(kafka.send(new ProducerRecord<>(Topics.EVENTS, partition, "#marker|" + partition, marker)));
            }
            for (CompletableFuture<SendResult<String, byte[]>> each : sent) {
                var metadata = each.join().getRecordMetadata();
                offsets.put(metadata.partition(), metadata.offset());
            }
        } catch (KafkaException | org.apache.kafka.common.KafkaException | CompletionException e) {
            throw new LogUnavailableException(e);
        }
        return offsets;
    }

    private byte[] marker(String report) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID().toString());
        event.put("source", "/motcua/close");
        event.put("type", "vn.motcua.close.marked");
        event.put("time", LocalText.of(clock.instant()));
        event.put("datacontenttype", "application/json");
        event.putObject("data").put("report", report);
        return CanonicalJson.write(event).getBytes(StandardCharsets.UTF_8);
    }
}
