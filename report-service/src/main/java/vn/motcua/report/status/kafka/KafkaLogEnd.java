package vn.motcua.report.status.kafka;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.KafkaException;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.status.LogEnd;

/** Where the log ends, by the broker. */
final class KafkaLogEnd implements LogEnd, AutoCloseable {

    private static final long PATIENCE_SECONDS = 3;

    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> ends;

    KafkaLogEnd(Admin admin, int partitions) {
        this.admin = admin;
        this.ends = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(Topics.EVENTS, partition))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
    }

    @Override
    public Map<Integer, Long> offsets() {
        try {
            Map<Integer, Long> offsets = new TreeMap<>();
            admin.listOffsets(ends)
                    .all()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .forEach((partition, end) -> offsets.put(partition.partition(), end.offset()));
            return offsets;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while asking for the end of the log", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the broker does not tell where the log ends", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
