package vn.motcua.report.status.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.KafkaException;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.status.LogEnd;
import vn.motcua.report.status.LogPlaces;

/** Where the log ends, and how much of it lies before an instant, by the broker. */
final class KafkaLogEnd implements LogEnd, LogPlaces, AutoCloseable {

    private static final long PATIENCE_SECONDS = 3;
    private static final long NONE = -1;

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
        return read(admin.listOffsets(ends));
    }

    @Override
    public List<Long> before(List<Instant> instants) {
        List<ListOffsetsResult> asked = instants.stream()
                .map(instant -> OffsetSpec.forTimestamp(instant.toEpochMilli()))
                .map(spec -> admin.listOffsets(
                        ends.keySet().stream().collect(Collectors.toMap(Function.identity(), partition -> spec))))
                .toList();
        Map<Integer, Long> end = offsets();
        return asked.stream().map(result -> before(read(result), end)).toList();
    }

    /** A partition with nothing at or after the instant tells no offset: all of it lies before. */
    private static long before(Map<Integer, Long> first, Map<Integer, Long> end) {
        return end.entrySet().stream()
                .mapToLong(partition -> {
                    long offset = first.getOrDefault(partition.getKey(), NONE);
                    return offset == NONE ? partition.getValue() : offset;
                })
                .sum();
    }

    private static Map<Integer, Long> read(ListOffsetsResult result) {
        try {
            Map<Integer, Long> offsets = new TreeMap<>();
            result.all()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .forEach((partition, place) -> offsets.put(partition.partition(), place.offset()));
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
