package vn.motcua.report.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.kit.kafka.CellsKey;

/** Random cells, batches, crashes and overtaken writers: the documents are always those of one undisturbed run. */
class ProjectionProperties {

    private static final int RECORDS = 120;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void crashesThatLoseWritesChangeNothing(long seed) {
        Random random = new Random(seed);
        List<CellsRecord> records = records(random);
        FakeCellStore store = new FakeCellStore();
        PartitionProjection projection = projection(store, random);
        while (projection.next() < RECORDS) {
            int from = (int) projection.next();
            int to = Math.min(RECORDS, from + 1 + random.nextInt(20));
            if (random.nextInt(3) == 0) {
                store.crashAfter(random.nextInt(12));
            }
            try {
                projection.apply(records.subList(from, to), to);
            } catch (FakeCellStore.Crash e) {
                store.restart(random.nextInt(40));
                projection = projection(store, random);
            }
            if (random.nextInt(10) == 0) {
                store.restart(random.nextInt(30));
                projection = projection(store, random);
            }
        }
        assertThat(store.tables()).as("seed %d", seed).isEqualTo(undisturbed(records));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWriterThatWasOvertakenChangesNothing(long seed) {
        Random random = new Random(seed);
        List<CellsRecord> records = records(random);
        FakeCellStore store = new FakeCellStore();
        PartitionProjection first = projection(store, random);
        int taken = random.nextInt(RECORDS / 2);
        first.apply(records.subList(0, taken), taken);
        PartitionProjection second = projection(store, random);
        int overtaken = taken + random.nextInt(RECORDS - taken);
        int crashAt = random.nextInt(10);
        boolean early = random.nextBoolean();
        if (early) {
            writeLate(first, records, taken, overtaken, store, crashAt);
        }
        while (second.next() < RECORDS) {
            int from = (int) second.next();
            int to = Math.min(RECORDS, from + 1 + random.nextInt(30));
            try {
                second.apply(records.subList(from, to), to);
            } catch (StoreInterruptedException e) {
                second = projection(store, random);
            }
        }
        if (!early) {
            writeLate(first, records, taken, overtaken, store, crashAt);
        }
        assertThat(store.tables()).as("seed %d", seed).isEqualTo(undisturbed(records));
    }

    private static void writeLate(
            PartitionProjection late, List<CellsRecord> records, int from, int to, FakeCellStore store, int crashAt) {
        store.crashAfter(crashAt);
        try {
            late.apply(records.subList(from, to), to);
        } catch (FakeCellStore.Crash | StoreInterruptedException e) {
            assertThat(late.next()).isEqualTo(from);
        }
        store.crashAfter(Integer.MAX_VALUE);
    }

    private static PartitionProjection projection(CellStore store, Random random) {
        return new PartitionProjection(0, store, (partition, report, offset) -> {}, random.nextInt(3) * 2_000L);
    }

    private static Map<String, Map<Object, Object>> undisturbed(List<CellsRecord> records) {
        FakeCellStore store = new FakeCellStore();
        new PartitionProjection(0, store, (partition, report, offset) -> {}, 1 << 20).apply(records, records.size());
        return store.tables();
    }

    private static List<CellsRecord> records(Random random) {
        List<CellsRecord> records = new ArrayList<>();
        for (int offset = 0; offset < RECORDS; offset++) {
            records.add(record(random, offset));
        }
        return records;
    }

    private static CellsRecord record(Random random, int offset) {
        String unit = "u" + random.nextInt(3);
        if (random.nextInt(8) == 0) {
            String figure = random.nextBoolean() ? "CAMPAIGNS" : "INSPECTIONS";
            return new CellsRecord(
                    offset,
                    new CellsKey.Declared(unit, figure, "2026-0" + (1 + random.nextInt(2))),
                    bytes("{\"numerator\":%d,\"denominator\":9}".formatted(random.nextInt(9))));
        }
        LocalDate day = LocalDate.of(2026, 1, 29).plusDays(random.nextInt(6));
        CellKey key = new CellKey(unit, "s" + random.nextInt(2), "p" + random.nextInt(3), (int) day.toEpochDay());
        Map<String, Integer> measures = new TreeMap<>();
        for (Measure measure : List.of(Measure.ACCEPTED, Measure.RESOLVED, Measure.OPEN, Measure.OVERDUE)) {
            if (random.nextInt(3) > 0) {
                measures.put(measure.code(), random.nextInt(7) - (measure.isStock() ? 3 : 0));
            }
        }
        return new CellsRecord(
                offset, new CellsKey.Cell(key), bytes(JsonMapper.shared().writeValueAsString(measures)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
