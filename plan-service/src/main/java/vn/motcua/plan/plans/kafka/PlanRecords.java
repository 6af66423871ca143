package vn.motcua.plan.plans.kafka;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.plan.plans.ToldPlan;

/** Reads plans from records of their log; one that can't be read is passed over and told of. */
final class PlanRecords {

    private static final Logger LOG = LoggerFactory.getLogger(PlanRecords.class);

    private final JsonMapper json;

    PlanRecords(JsonMapper json) {
        this.json = json;
    }

    /** The plan of a record with what was still to be told of it then. */
    Optional<ToldPlan> read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(record.value(), PlanEvent.class).told(json));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            LOG.warn("Plan event at offset {} is passed over: {}", record.offset(), e.getMessage());
            return Optional.empty();
        }
    }
}
