package vn.motcua.indicator.rejections.kafka;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.indicator.rejections.Rejection;
import vn.motcua.indicator.rejections.RejectionLog;
import vn.motcua.kit.kafka.Topics;

/** Writes refusals to their topic. */
@Component
final class KafkaRejectionLog implements RejectionLog {

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;

    KafkaRejectionLog(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    @Override
    public CompletableFuture<Void> append(List<Rejection> rejections) {
        try {
            return CompletableFuture.allOf(rejections.stream()
                    .map(rejection -> kafka.send(new ProducerRecord<>(
                            Topics.REJECTIONS, rejection.unit(), json.writeValueAsBytes(rejection))))
                    .toArray(CompletableFuture[]::new));
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
