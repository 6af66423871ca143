package vn.motcua.indicator.intake.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.motcua.indicator.intake.Digests;
import vn.motcua.indicator.intake.EventChecks;
import vn.motcua.indicator.intake.EventReader;
import vn.motcua.indicator.intake.ReferenceView;
import vn.motcua.indicator.intake.Refusal;
import vn.motcua.indicator.intake.Verdict;
import vn.motcua.indicator.intake.Visit;

/** Judges records of the inbox, structured or in binary mode; whatever lies there, there is a verdict. */
final class InboxRecords {

    private static final int LARGEST = 1024 * 1024;
    private static final String ATTRIBUTE = "ce_";

    private final EventReader reader;
    private final EventChecks checks;

    InboxRecords(EventReader reader, EventChecks checks) {
        this.reader = reader;
        this.checks = checks;
    }

    Verdict judge(ConsumerRecord<byte[], byte[]> record, ReferenceView reference) {
        Instant arrival = Instant.ofEpochMilli(record.timestamp());
        byte[] value = record.value();
        if (value == null || value.length == 0) {
            return refused(arrival, new byte[0], Refusal.of("value", "field.required"));
        }
        if (value.length > LARGEST) {
            return refused(arrival, value, Refusal.of("value", "intake.record-size", LARGEST));
        }
        Map<String, String> attributes = attributes(record);
        try {
            JsonNode event = attributes.isEmpty() ? reader.structured(value) : reader.binary(attributes, value);
            return checks.check(event, new Visit(arrival, unit -> true, reference));
        } catch (JacksonException e) {
            return refused(arrival, value, Refusal.of(attributes.isEmpty() ? "value" : "data", "intake.not-json"));
        }
    }

    private static Map<String, String> attributes(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> attributes = new TreeMap<>();
        for (Header header : record.headers()) {
            if (header.key().startsWith(ATTRIBUTE) && header.value() != null) {
                attributes.put(
                        header.key().substring(ATTRIBUTE.length()), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return attributes;
    }

    private static Verdict refused(Instant arrival, byte[] value, Refusal reason) {
        return new Verdict.Refused(new Verdict.RefusedItem(arrival, "", null, null, null, Digests.of(value)), reason);
    }
}
