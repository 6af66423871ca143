package vn.motcua.indicator.fold;

import java.util.Optional;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.springframework.cloud.stream.binder.kafka.streams.KafkaStreamsRegistry;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import vn.motcua.kit.kafka.Topics;

/** How the running fold is: its state, its threads, and what it has not read yet. */
class FoldStreams {

    private static final String LAG = "records-lag";
    private static final String TOPIC = "topic";
    private static final String DEAD = "DEAD";

    private final KafkaStreamsRegistry registry;

    FoldStreams(KafkaStreamsRegistry registry) {
        this.registry = registry;
    }

    /** The state of Kafka Streams; empty before its first start. */
    Optional<State> state() {
        return streams().map(KafkaStreams::state);
    }

    /** Threads that have not died. */
    long liveThreads() {
        return streams()
                .map(streams -> streams.metadataForLocalThreads().stream()
                        .filter(thread -> !thread.threadState().equals(DEAD))
                        .count())
                .orElse(0L);
    }

    /** Records of the log that are not fetched yet; not a number while nothing is known of it. */
    double lag() {
        return streams().map(FoldStreams::lag).orElse(Double.NaN);
    }

    private static double lag(KafkaStreams streams) {
        double lag = Double.NaN;
        for (var metric : streams.metrics().entrySet()) {
            if (isLagOfLog(metric.getKey())
                    && metric.getValue().metricValue() instanceof Number number
                    && !Double.isNaN(number.doubleValue())) {
                lag = (Double.isNaN(lag) ? 0 : lag) + number.doubleValue();
            }
        }
        return lag;
    }

    /** Kafka once wrote the dots of a topic's name as underscores here. */
    private static boolean isLagOfLog(MetricName name) {
        String topic = name.tags().get(TOPIC);
        return name.name().equals(LAG)
                && topic != null
                && topic.replace('.', '_').equals(Topics.EVENTS.replace('.', '_'));
    }

    private Optional<KafkaStreams> streams() {
        return registry.streamsBuilderFactoryBeans().stream()
                .map(StreamsBuilderFactoryBean::getKafkaStreams)
                .flatMap(streams -> Optional.ofNullable(streams).stream())
                .findFirst();
    }
}
