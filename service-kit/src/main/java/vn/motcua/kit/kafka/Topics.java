package vn.motcua.kit.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.record.TimestampType;

/** The topics of the system, with the settings they must be created with. */
public final class Topics {

    /** The log: all events of dossiers, kept for ever; the system of record. */
    public static final String EVENTS = "motcua.dossier-events";

    /** What ward systems write that prefer Kafka to HTTP. */
    public static final String INBOX = "motcua.dossier-inbox";

    /** Day cells, declared figures, watermarks and close markers. */
    public static final String CELLS = "motcua.cells";

    /** What was refused, and why. */
    public static final String REJECTIONS = "motcua.rejections";

    /** Units, procedures, calendar. */
    public static final String REFERENCE = "motcua.reference";

    /** Plans as they change. */
    public static final String PLAN_EVENTS = "motcua.plan-events";

    /** Closed reports, to heal from. */
    public static final String REPORTS = "motcua.reports";

    /** Units' confirmations of their figures. */
    public static final String CONFIRMATIONS = "motcua.confirmations";

    private static final String FOREVER = "-1";
    private static final String LARGEST_MESSAGE = Integer.toString(16 * 1024 * 1024);

    private Topics() {}

    /** All topics; those that units are spread over have the given number of partitions. */
    public static List<NewTopic> all(KafkaSettings settings) {
        int spread = settings.partitions();
        return List.of(
                topic(EVENTS, spread, settings, Map.of(TopicConfig.RETENTION_MS_CONFIG, FOREVER)),
                topic(INBOX, spread, settings, stampedByBroker(retained(Duration.ofDays(14)))),
                topic(
                        CELLS,
                        spread,
                        settings,
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT,
                                TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                                Long.toString(Duration.ofDays(3).toMillis()))),
                topic(REJECTIONS, 1, settings, retained(Duration.ofDays(90))),
                topic(REFERENCE, 1, settings, compacted()),
                topic(PLAN_EVENTS, 1, settings, compacted()),
                topic(REPORTS, 1, settings, compacted()),
                topic(CONFIRMATIONS, 1, settings, compacted()));
    }

    private static NewTopic topic(String name, int partitions, KafkaSettings settings, Map<String, String> config) {
        Map<String, String> durable = new HashMap<>(config);
        durable.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(settings.inSync()));
        return new NewTopic(name, partitions, settings.replication()).configs(durable);
    }

    private static Map<String, String> retained(Duration duration) {
        return Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(duration.toMillis()));
    }

    /** A sender's clock does not say when its record arrived (contract, section 2). */
    private static Map<String, String> stampedByBroker(Map<String, String> config) {
        Map<String, String> stamped = new HashMap<>(config);
        stamped.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, TimestampType.LOG_APPEND_TIME.name);
        return stamped;
    }

    private static Map<String, String> compacted() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                LARGEST_MESSAGE);
    }
}
