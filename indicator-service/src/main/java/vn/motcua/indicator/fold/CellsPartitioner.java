package vn.motcua.indicator.fold;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;
import vn.motcua.kit.kafka.CellsKey;

/** Places every record of the topic of cells in the partition of its unit, or in the one that its key names. */
final class CellsPartitioner implements StreamPartitioner<byte[], byte[]> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, byte[] key, byte[] value, int partitions) {
        return Optional.of(Set.of(CellsKey.partition(new String(key, StandardCharsets.UTF_8), partitions)));
    }
}
