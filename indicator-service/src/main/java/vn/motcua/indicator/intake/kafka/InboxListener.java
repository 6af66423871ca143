package vn.motcua.indicator.intake.kafka;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;
import vn.motcua.indicator.intake.EventChecks;
import vn.motcua.indicator.intake.EventReader;
import vn.motcua.indicator.intake.Intake;
import vn.motcua.indicator.intake.IntakeChannel;
import vn.motcua.indicator.intake.ReferenceSource;
import vn.motcua.indicator.intake.ReferenceView;
import vn.motcua.indicator.intake.Verdict;
import vn.motcua.kit.kafka.Topics;

/**
 * Takes the inbox, in the order of its partitions, at least once: an offset is committed only after all that came of
 * the records is durable. Who may write there, Kafka's own access rules say (an ACL per ward system, or a bridge of
 * the province): the intake trusts what it finds for any unit.
 */
@Component
final class InboxListener {

    private static final Duration UNTIL_LOADED = Duration.ofMillis(500);

    private final InboxRecords records;
    private final ReferenceSource reference;
    private final Intake intake;

    InboxListener(EventReader reader, EventChecks checks, ReferenceSource reference, Intake intake) {
        this.records = new InboxRecords(reader, checks);
        this.reference = reference;
        this.intake = intake;
    }

    @KafkaListener(
            id = "motcua-intake",
            topics = Topics.INBOX,
            concurrency = "${motcua.intake.inbox.threads:3}",
            batch = "true")
    void take(List<ConsumerRecord<byte[], byte[]>> batch, Acknowledgment acknowledgment) {
        if (!reference.loaded()) {
            acknowledgment.nack(0, UNTIL_LOADED);
            return;
        }
        ReferenceView view = new ReferenceView(reference);
        List<Verdict> verdicts =
                batch.stream().map(record -> records.judge(record, view)).toList();
        intake.take(IntakeChannel.INBOX, verdicts);
        acknowledgment.acknowledge();
    }
}
