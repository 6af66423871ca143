package vn.motcua.indicator.fold;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.EventType;
import vn.motcua.kit.event.EventFields;
import vn.motcua.kit.kafka.CellsKey;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.oracle.CellKey;
import vn.motcua.oracle.Event;

/** The whole topology without a broker: events in, the newest cells out. */
final class FoldDriver implements AutoCloseable {

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final JsonMapper json = JsonMapper.builder().build();
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> events;
    private final TestOutputTopic<byte[], byte[]> cells;
    private final TestOutputTopic<byte[], byte[]> rejections;
    private final SortedMap<String, String> newest = new TreeMap<>();

    FoldDriver(Path state) {
        StreamsBuilder builder = new StreamsBuilder();
        List.of(FoldStores.SUBJECTS, FoldStores.CELLS, FoldStores.JOURNAL)
                .forEach(store -> builder.addStateStore(inMemory(store)));
        WholeFold.connect(builder, json);
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "fold-test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(builder.build(), properties);
        events = driver.createInputTopic(Topics.EVENTS, new ByteArraySerializer(), new ByteArraySerializer());
        cells = driver.createOutputTopic(Topics.CELLS, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        rejections =
                driver.createOutputTopic(Topics.REJECTIONS, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The driver flushes after every record, which takes RocksDB milliseconds; on a broker the real stores are tested. */
    private static StoreBuilder<KeyValueStore<String, byte[]>> inMemory(String store) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(store), Serdes.String(), Serdes.ByteArray());
    }

    /** Folds events, as the intake would write them to the log. */
    FoldDriver take(Collection<Event> history) {
        history.forEach(event -> take(event.unit(), logged(event)));
        return this;
    }

    FoldDriver take(String key, String value) {
        events.pipeInput(key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
        driver.advanceWallClockTime(A_MOMENT);
        cells.readKeyValuesToList().forEach(this::keep);
        return this;
    }

    private static String logged(Event event) {
        EventType type = EventType.named(event.type()).orElseThrow();
        var copy = event.json().deepCopy();
        copy.set("data", EventFields.strip(type, event.data()));
        return copy.toString();
    }

    private void keep(KeyValue<byte[], byte[]> record) {
        newest.put(new String(record.key, StandardCharsets.UTF_8), new String(record.value, StandardCharsets.UTF_8));
    }

    /** The newest value of every key of the topic of cells. */
    SortedMap<String, String> newest() {
        return newest;
    }

    /** The newest cells, those without a number left out. */
    SortedMap<CellKey, SortedMap<String, Long>> cells() {
        SortedMap<CellKey, SortedMap<String, Long>> found = new TreeMap<>();
        newest.forEach((text, value) -> {
            if (CellsKey.parse(text) instanceof CellsKey.Cell cell) {
                SortedMap<String, Long> measures = measures(json.readTree(value));
                if (!measures.isEmpty()) {
                    found.put(
                            new CellKey(
                                    cell.key().unit(),
                                    cell.key().sector(),
                                    cell.key().procedure(),
                                    LocalDate.ofEpochDay(cell.key().epochDay())),
                            measures);
                }
            }
        });
        return found;
    }

    private static SortedMap<String, Long> measures(JsonNode node) {
        SortedMap<String, Long> measures = new TreeMap<>();
        node.forEachEntry((measure, value) -> measures.put(measure, value.longValue()));
        return measures;
    }

    List<String> rejections() {
        List<String> found = new ArrayList<>();
        rejections.readValuesToList().forEach(value -> found.add(new String(value, StandardCharsets.UTF_8)));
        return found;
    }

    @Override
    public void close() {
        driver.close();
    }
}
