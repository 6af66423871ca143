package vn.motcua.report.close.kafka;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.ReportStore;

/** Puts into the store what the topic of reports holds and the store does not. Used by one thread. */
final class ReportHealer {

    private static final Logger LOG = LoggerFactory.getLogger(ReportHealer.class);

    private final ReportStore store;
    private final JsonMapper json;
    private final Set<String> missing = new HashSet<>();

    ReportHealer(ReportStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    void apply(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return;
        }
        try {
            String report = ReportRecords.report(record.key());
            if (ReportRecords.isOpened(record.key())) {
                store.open(json.readValue(record.value(), ReportRecords.Opened.class)
                        .definition());
            } else if (ReportRecords.isPart(record.key())) {
                part(report, record.value());
            } else if (missing.remove(report) || !closed(report)) {
                ReportRecords.Closed closed = json.readValue(record.value(), ReportRecords.Closed.class);
                store.close(closed.definition(), closed.body());
            }
        } catch (JacksonException e) {
            LOG.warn("Report record '{}' at offset {} is passed over: {}", record.key(), record.offset(), e.toString());
        }
    }

    /** Parts come before the record that closes; they are needed only where the store has no closed report. */
    private void part(String report, byte[] value) {
        if (missing.contains(report) || !closed(report)) {
            missing.add(report);
            ReportRecords.Part part = json.readValue(value, ReportRecords.Part.class);
            store.putUnits(report, part.pages(), part.figures());
        }
    }

    private boolean closed(String report) {
        return store.find(report).map(ReportHead::isClosed).orElse(false);
    }
}
