package vn.motcua.report.cells.kafka;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether all is applied that the topic held when each partition came to this instance for the first time; before that
 * its figures are of yesterday.
 */
final class CatchUp {

    private final Set<Integer> known = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Long> missing = new ConcurrentHashMap<>();

    /** A partition came, to go on from an offset; there is more up to another. */
    void begin(int partition, long next, long end) {
        if (known.add(partition) && next < end) {
            missing.put(partition, end);
        }
    }

    /** A partition is applied up to an offset. */
    void reached(int partition, long next) {
        missing.computeIfPresent(partition, (same, end) -> next < end ? end : null);
    }

    /** A partition went to another instance. */
    void gone(int partition) {
        missing.remove(partition);
    }

    /** True once partitions came and nothing is missing of them. */
    boolean done() {
        return !known.isEmpty() && missing.isEmpty();
    }

    /** The partitions that are behind, with the offset that they have to reach. */
    Map<Integer, Long> missing() {
        return Map.copyOf(missing);
    }
}
