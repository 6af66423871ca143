package vn.motcua.plan.plans.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.FeedConsumers;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.plan.plans.ToldPlan;

/** Reads the whole log of plans, once. */
@Component
final class PlanLog {

    private static final Duration POLL = Duration.ofMillis(200);

    private final FeedConsumers consumers;
    private final PlanRecords records;

    PlanLog(FeedConsumers consumers, JsonMapper json) {
        this.consumers = consumers;
        this.records = new PlanRecords(json);
    }

    /** Every plan as the log has it last, with what was still to be told of it then. */
    Collection<ToldPlan> read() {
        Map<String, ToldPlan> newest = new HashMap<>();
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.PLAN_EVENTS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> take(record, newest));
            }
        }
        return new ArrayList<>(newest.values());
    }

    private void take(ConsumerRecord<String, byte[]> record, Map<String, ToldPlan> newest) {
        records.read(record).ifPresent(told -> newest.merge(told.plan().id(), told, PlanLog::newer));
    }

    private static ToldPlan newer(ToldPlan earlier, ToldPlan later) {
        return later.plan().version() >= earlier.plan().version() ? later : earlier;
    }
}
