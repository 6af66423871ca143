package vn.motcua.bench.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import vn.motcua.bench.kafka.Cluster;
import vn.motcua.bench.kafka.TopicReader;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.WorkingCalendar;

/** The cells of the log as the oracle recomputes them by brute force, one unit after the other. */
public final class ExpectedCells {

    private final Oracle oracle = Oracle.of(WorkingCalendar.vietnam());

    /** Of the topic of events as it is now. */
    public CellSums of(Cluster cluster) {
        CellSums sums = new CellSums();
        for (TopicPartition partition : Cluster.partitions(Topics.EVENTS)) {
            Map<String, List<byte[]>> byUnit = new HashMap<>();
            new TopicReader(cluster)
                    .read(
                            List.of(partition),
                            record -> byUnit.computeIfAbsent(
                                            new String(record.key(), StandardCharsets.UTF_8), unit -> new ArrayList<>())
                                    .add(record.value()));
            byUnit.values().parallelStream().map(this::ofUnit).forEachOrdered(sums::add);
        }
        return sums;
    }

    private CellSums ofUnit(List<byte[]> events) {
        CellSums sums = new CellSums();
        List<Event> parsed = events.stream()
                .map(event -> Event.parse(new String(event, StandardCharsets.UTF_8)))
                .toList();
        oracle.cells(parsed).forEach((key, measures) -> {
            int day = (int) key.day().toEpochDay();
            sums.add(new CellKey(key.unit(), key.sector(), key.procedure(), day).text(), measures);
        });
        return sums;
    }
}
