package vn.motcua.bench.system;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.kafka.Cluster;
import vn.motcua.bench.log.SimulatedWards;
import vn.motcua.bench.log.WardCells;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.kafka.UnitPartitioner;
import vn.motcua.simulator.Scenario;
import vn.motcua.simulator.Ward;

/** A province's cells of the year 2025 by the reporting rule, as the fold would have written them. */
final class YearOfCells {

    static final LocalDate FROM = LocalDate.of(2024, 12, 15);
    static final LocalDate TO = LocalDate.of(2025, 12, 14);

    /** 2025-Q4 by the reporting rule begins here and ends with the year. */
    static final LocalDate LAST_QUARTER_FROM = LocalDate.of(2025, 9, 15);

    private static final long SEED = 2_025;
    private static final int DAYS_BEFORE = 40;

    private final List<Map<CellKey, Measures>> byWard;

    private YearOfCells(List<Map<CellKey, Measures>> byWard) {
        this.byWard = byWard;
    }

    static YearOfCells of(String province, List<Ward> wards, int dossiers) {
        Scenario scenario =
                new Scenario(SEED, FROM, TO, DAYS_BEFORE, "2025", dossiers, WorkingCalendar.weekdays(), null, "H29");
        SimulatedWards simulated = SimulatedWards.of(scenario, province, wards);
        return new YearOfCells(simulated.province().systems().parallelStream()
                .map(system -> WardCells.of(simulated, system))
                .toList());
    }

    long count() {
        return byWard.stream().mapToLong(Map::size).sum();
    }

    List<Map<CellKey, Measures>> byWard() {
        return byWard;
    }

    /** Writes them to the topic of cells, each in its unit's partition. */
    void write(String address) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                address,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                5);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            byWard.forEach(cells -> cells.forEach((key, measures) -> {
                var unused = producer.send(new ProducerRecord<>(
                        Topics.CELLS,
                        UnitPartitioner.partition(key.unit(), Cluster.PARTITIONS),
                        key.text().getBytes(StandardCharsets.UTF_8),
                        JsonMapper.shared().writeValueAsBytes(measures.byCode())));
            }));
        }
    }

    /** The flows over the days and the stocks at the end of the last, over all wards, by literal name. */
    Map<String, Long> figures(LocalDate from, LocalDate to) {
        Map<String, Long> sums = new TreeMap<>();
        byWard.forEach(cells -> cells.forEach((key, measures) -> measures.forEachNonZero((measure, value) -> {
            if (counts(measure, key.day(), from, to)) {
                sums.merge(measure.code(), value, Long::sum);
            }
        })));
        return sums;
    }

    private static boolean counts(Measure measure, LocalDate day, LocalDate from, LocalDate to) {
        return !day.isAfter(to) && (measure.isStock() || !day.isBefore(from));
    }
}
