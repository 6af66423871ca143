package vn.motcua.bench.fold;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.WrongResult;
import vn.motcua.bench.kafka.Cluster;
import vn.motcua.kit.kafka.CellsKey;
import vn.motcua.kit.kafka.Topics;

/** Waits for the fold to have said, in committed cells, that it has folded every partition to its end. */
final class Watermarks implements StreamsRun.Finish {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long LOOK_BACK = 1_000;

    private final Cluster cluster;

    Watermarks(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public void await(Map<TopicPartition, Long> ends) {
        Map<Integer, Long> missing = new HashMap<>();
        ends.forEach((partition, end) -> {
            if (end > 0) {
                missing.put(partition.partition(), end);
            }
        });
        List<TopicPartition> cells = Cluster.partitions(Topics.CELLS);
        long last = System.nanoTime() + LONGEST.toNanos();
        try (KafkaConsumer<byte[], byte[]> consumer = cluster.consumer()) {
            consumer.assign(cells);
            consumer.endOffsets(cells).forEach((part, end) -> consumer.seek(part, Math.max(0, end - LOOK_BACK)));
            while (!missing.isEmpty()) {
                WrongResult.unless(System.nanoTime() < last, "no watermark of the end in partitions " + missing);
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    see(record, missing);
                }
            }
        }
    }

    private static void see(ConsumerRecord<byte[], byte[]> record, Map<Integer, Long> missing) {
        if (record.key()[0] == '#'
                && CellsKey.parse(new String(record.key(), StandardCharsets.UTF_8))
                        instanceof CellsKey.Watermark watermark) {
            long offset =
                    JsonMapper.shared().readTree(record.value()).path("offset").longValue();
            missing.remove(watermark.of(), offset);
        }
    }
}
