package vn.motcua.kit.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are created.
 *
 * @param partitions over how many partitions units are spread; fixed once the topics exist
 * @param replication copies of each partition
 */
@ConfigurationProperties("motcua.kafka")
public record KafkaSettings(
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replication) {

    /** How many copies must hold a record before it is acknowledged: all but one, so that one broker may be down. */
    public int inSync() {
        return Math.max(1, replication - 1);
    }
}
