package vn.motcua.indicator.intake;

import java.util.SortedMap;

/** Cuts the log for a report (khóa sổ): one marker in every partition (contract, section 8). */
public interface CloseMarkers {

    /**
     * The offset of the marker in each partition, once all are durable.
     *
     * @throws LogUnavailableException if Kafka does not answer
     */
    SortedMap<Integer, Long> cut(String report);
}
