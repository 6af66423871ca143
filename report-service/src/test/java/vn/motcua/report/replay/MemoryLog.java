package vn.motcua.report.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.motcua.kit.kafka.UnitPartitioner;
import vn.motcua.oracle.Event;

/** Events by partition, as the topic would hold them. */
public final class MemoryLog implements EventLog {

    private final List<List<Event>> partitions;

    /** Events spread over partitions. */
    public MemoryLog(List<Event> events, int count) {
        partitions = IntStream.range(0, count)
                .<List<Event>>mapToObj(partition -> new ArrayList<>())
                .toList();
        events.forEach(event ->
                partitions.get(UnitPartitioner.partition(event.unit(), count)).add(event));
    }

    @Override
    public void read(int partition, long from, long upTo, Receiver receiver) {
        for (int offset = (int) from; offset < upTo; offset++) {
            Event event = partitions.get(partition).get(offset);
            receiver.record(event.unit(), event.line().getBytes(StandardCharsets.UTF_8));
            receiver.passed(offset + 1);
        }
    }

    /** A cut somewhere behind another. */
    public Cut cutAfter(Cut before, Random random) {
        Map<Integer, Long> offsets = new TreeMap<>();
        for (int partition = 0; partition < partitions.size(); partition++) {
            long least = before.offset(partition);
            offsets.put(
                    partition, least + random.nextLong(partitions.get(partition).size() - least + 1));
        }
        return new Cut(offsets);
    }

    /** The events before a cut. */
    public List<Event> before(Cut cut) {
        List<Event> events = new ArrayList<>();
        for (int partition = 0; partition < partitions.size(); partition++) {
            events.addAll(partitions.get(partition).subList(0, (int) cut.offset(partition)));
        }
        return events;
    }
}
