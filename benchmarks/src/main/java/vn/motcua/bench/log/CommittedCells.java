package vn.motcua.bench.log;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.kafka.Cluster;
import vn.motcua.bench.kafka.TopicReader;
import vn.motcua.kit.kafka.CellsKey;
import vn.motcua.kit.kafka.Topics;

/** The newest committed value of every cell in the topic of cells. */
public final class CommittedCells {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CommittedCells() {}

    /**
     * What the topic holds.
     *
     * @param records all committed records, older values of cells included
     * @param bytes of keys and values
     */
    public record Found(CellSums sums, long records, long bytes) {}

    /** Reads the topic to its end. */
    public static Found read(Cluster cluster) {
        CellSums sums = new CellSums();
        long[] bytes = new long[1];
        long records = 0;
        for (TopicPartition partition : Cluster.partitions(Topics.CELLS)) {
            Map<String, byte[]> newest = new HashMap<>();
            records += new TopicReader(cluster).read(List.of(partition), record -> {
                bytes[0] += record.key().length + record.value().length;
                newest.put(new String(record.key(), StandardCharsets.UTF_8), record.value());
            });
            newest.forEach((key, value) -> {
                if (CellsKey.parse(key) instanceof CellsKey.Cell) {
                    sums.add(key, measures(value));
                }
            });
        }
        return new Found(sums, records, bytes[0]);
    }

    private static Map<String, Long> measures(byte[] value) {
        Map<String, Long> measures = new TreeMap<>();
        JSON.readTree(value).forEachEntry((measure, number) -> measures.put(measure, number.longValue()));
        return measures;
    }
}
