package vn.motcua.report.confirm.kafka;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.confirm.Confirmation;
import vn.motcua.report.confirm.Confirmations;

/** What the topic of confirmations holds; one that was just written is known at once, before it is read back. */
final class ConfirmationTopic implements Confirmations {

    private static final Logger LOG = LoggerFactory.getLogger(ConfirmationTopic.class);
    private static final long LONGEST_WRITE_SECONDS = 15;

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final Map<String, Confirmation> known = new ConcurrentHashMap<>();

    ConfirmationTopic(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    @Override
    public List<Confirmation> of(Collection<String> units, String period, CutOff cutOff) {
        return units.stream()
                .map(unit -> known.get(Confirmation.key(unit, period, cutOff)))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Confirmation> of(String unit) {
        return known.values().stream()
                .filter(confirmation -> confirmation.unit().equals(unit))
                .sorted(Comparator.comparing(Confirmation::at).reversed())
                .toList();
    }

    @Override
    public void keep(Confirmation confirmation) {
        try {
            kafka.send(Topics.CONFIRMATIONS, confirmation.key(), json.writeValueAsBytes(confirmation))
                    .get(LONGEST_WRITE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while writing a confirmation", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("a confirmation can't be written to the log", e);
        }
        take(confirmation);
    }

    /** Takes one record; one that can't be read is told and passed over. */
    void apply(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            known.remove(record.key());
            return;
        }
        try {
            take(json.readValue(record.value(), Confirmation.class));
        } catch (JacksonException e) {
            LOG.warn("Confirmation '{}' at offset {} is passed over: {}", record.key(), record.offset(), e.toString());
        }
    }

    /** A record that is read again never replaces a later one. */
    private void take(Confirmation confirmation) {
        known.merge(confirmation.key(), confirmation, (held, come) -> come.at().isBefore(held.at()) ? held : come);
    }
}
