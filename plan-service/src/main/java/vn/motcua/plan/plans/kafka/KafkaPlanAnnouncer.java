package vn.motcua.plan.plans.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanAnnouncer;
import vn.motcua.plan.plans.ToldPlan;

/** Writes plan events, keyed by plan, and waits until all replicas have them. */
@Component
final class KafkaPlanAnnouncer implements PlanAnnouncer {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(12);
    private static final RecordHeader CONTENT_TYPE = new RecordHeader(
            "content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII));

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final Clock clock;

    KafkaPlanAnnouncer(KafkaTemplate<String, byte[]> kafka, JsonMapper json, Clock clock) {
        this.kafka = kafka;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void announce(ToldPlan told) {
        Plan plan = told.plan();
        byte[] event = json.writeValueAsBytes(PlanEvent.of(told, clock.instant(), json));
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(Topics.PLAN_EVENTS, plan.id(), event);
        record.headers().add(CONTENT_TYPE);
        try {
            kafka.send(record).get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotHeard("interrupted while telling of " + plan.id(), e);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new NotHeard("the log did not take " + plan.id(), e);
        }
    }
}
