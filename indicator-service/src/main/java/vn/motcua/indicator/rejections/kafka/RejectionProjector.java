package vn.motcua.indicator.rejections.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.indicator.rejections.CountedRejection;
import vn.motcua.indicator.rejections.Rejection;
import vn.motcua.indicator.rejections.RejectionSettings;
import vn.motcua.indicator.rejections.Rejections;
import vn.motcua.kit.kafka.Topics;

/**
 * Reads refusals into the store, each counted once: it goes on from the offset that lies beside them, for a store may
 * have lost its last second.
 */
@Component
final class RejectionProjector implements ConsumerSeekAware {

    private static final Logger LOG = LoggerFactory.getLogger(RejectionProjector.class);
    private static final Duration BETWEEN_PRUNINGS = Duration.ofMinutes(1);

    private final Rejections rejections;
    private final RejectionSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private Instant pruned = Instant.EPOCH;

    RejectionProjector(Rejections rejections, RejectionSettings settings, JsonMapper json, Clock clock) {
        this.rejections = rejections;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    @KafkaListener(id = "motcua-rejections", topics = Topics.REJECTIONS, concurrency = "1", batch = "true")
    void apply(List<ConsumerRecord<byte[], byte[]>> records, Acknowledgment acknowledgment) {
        Map<Long, Rejection> read = read(records);
        Map<String, CountedRejection> held = new LinkedHashMap<>(rejections.held(
                read.values().stream().map(Rejection::sameness).distinct().toList()));
        read.forEach((offset, rejection) -> held.compute(
                rejection.sameness(), (same, before) -> CountedRejection.count(before, rejection, offset)));
        rejections.store(held.values(), records.getLast().offset() + 1);
        acknowledgment.acknowledge();
        prune();
    }

    private Map<Long, Rejection> read(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<Long, Rejection> read = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                read.put(record.offset(), json.readValue(record.value(), Rejection.class));
            } catch (JacksonException | IllegalArgumentException e) {
                LOG.warn("The refusal at offset {} can't be read and is passed over", record.offset());
            }
        }
        return read;
    }

    private void prune() {
        Instant now = clock.instant();
        if (pruned.plus(BETWEEN_PRUNINGS).isBefore(now)) {
            pruned = now;
            rejections.prune(now.minus(settings.keep()), settings.keepMost());
        }
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        try {
            OptionalLong position = rejections.position();
            for (TopicPartition partition : assignments.keySet()) {
                if (position.isPresent()) {
                    callback.seek(partition.topic(), partition.partition(), position.getAsLong());
                } else {
                    callback.seekToBeginning(partition.topic(), partition.partition());
                }
            }
        } catch (DataAccessException e) {
            LOG.warn("The store of refusals does not answer; going on from the committed offset");
        }
    }
}
