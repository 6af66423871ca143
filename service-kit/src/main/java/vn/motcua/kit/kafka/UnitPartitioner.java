package vn.motcua.kit.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** In which partition a unit's events and cells lie, everywhere: as Kafka's own partitioner places its code as key. */
public final class UnitPartitioner {

    private UnitPartitioner() {}

    /** The partition of a unit among so many. */
    public static int partition(String unit, int partitions) {
        return Utils.toPositive(Utils.murmur2(unit.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
