package vn.motcua.plan.reference.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.plan.reference.ReferenceLog;

/** Writes with all replicas' acknowledgement, reads by the feed that all services use. */
@Component
final class KafkaReferenceLog implements ReferenceLog {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(12);
    private static final Duration LONGEST_LOAD = Duration.ofSeconds(60);

    private final KafkaTemplate<String, byte[]> kafka;
    private final ReferenceFeed feed;

    KafkaReferenceLog(KafkaTemplate<String, byte[]> kafka, ReferenceFeed feed) {
        this.kafka = kafka;
        this.feed = feed;
    }

    @Override
    public ReferenceData current() {
        return feed.current();
    }

    @Override
    public Optional<byte[]> record(String key) {
        return feed.record(key);
    }

    @Override
    public boolean loaded() {
        return feed.loaded();
    }

    @Override
    public void write(String key, byte[] value) {
        SendResult<String, byte[]> sent = acknowledged(send(key, value), LONGEST_WAIT);
        if (!feed.awaitOffset(sent.getRecordMetadata().offset())) {
            throw new NotWritten("'" + key + "' is written but was not read back in time");
        }
    }

    @Override
    public void writeAll(Map<String, byte[]> records) {
        List<CompletableFuture<SendResult<String, byte[]>>> sent = new ArrayList<>(records.size());
        records.forEach((key, value) -> sent.add(send(key, value)));
        acknowledged(CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)), LONGEST_LOAD);
    }

    private CompletableFuture<SendResult<String, byte[]>> send(String key, byte[] value) {
        try {
            return kafka.send(Topics.REFERENCE, key, value);
        } catch (KafkaException e) {
            throw new NotWritten("the log did not take '" + key + "'", e);
        }
    }

    private static <T> T acknowledged(Future<T> sent, Duration wait) {
        try {
            return sent.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWritten("interrupted while writing", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotWritten("the log did not acknowledge", e);
        }
    }
}
