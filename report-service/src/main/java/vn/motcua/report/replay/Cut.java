package vn.motcua.report.replay;

import java.util.Map;
import java.util.TreeMap;

/** Up to where the log counts: by partition the offset of the marker that cuts it. */
public record Cut(Map<Integer, Long> offsets) {

    public Cut {
        offsets = Map.copyOf(offsets);
    }

    /** The cut of a report, whose offsets are named by partition. */
    public static Cut of(Map<String, Long> offsets) {
        Map<Integer, Long> byPartition = new TreeMap<>();
        offsets.forEach((partition, offset) -> byPartition.put(Integer.valueOf(partition), offset));
        return new Cut(byPartition);
    }

    /** Where it cuts a partition; 0 where there is no marker. */
    public long offset(int partition) {
        return offsets.getOrDefault(partition, 0L);
    }
}
