package vn.motcua.indicator.fold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.apache.kafka.streams.processor.api.Record;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kit.log.LogEvent;

/** What is kept of a record of the log that can't be folded: where it lies, why, and a digest; never its content. */
final class LogRejection {

    private static final int LONGEST_UNIT = 20;

    private LogRejection() {}

    static byte[] json(
            LogEvent.Unreadable unreadable,
            Record<byte[], byte[]> record,
            int partition,
            long offset,
            JsonMapper json) {
        ObjectNode node = json.createObjectNode();
        node.put("id", "log-" + partition + '-' + offset);
        node.put("at", Instant.ofEpochMilli(record.timestamp()).toString());
        node.put("channel", "LOG");
        node.put("unit", unit(record.key()));
        node.put("type", unreadable.type());
        node.put("eventId", unreadable.id());
        node.putNull("subject");
        node.put("field", unreadable.field());
        node.put("message", unreadable.reason());
        node.put("digest", digest(record.value() == null ? new byte[0] : record.value()));
        return json.writeValueAsBytes(node);
    }

    private static String unit(byte[] key) {
        return key == null || key.length > LONGEST_UNIT ? "" : new String(key, StandardCharsets.UTF_8);
    }

    private static String digest(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
