package vn.motcua.indicator.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

class ChangedCellsTest {

    private static final CellKey MONDAY = cell(LocalDate.of(2026, 1, 5));
    private static final CellKey TUESDAY = cell(LocalDate.of(2026, 1, 6));
    private static final Headers NOTHING = new RecordHeaders();

    private final KeyValueStore<String, byte[]> cells = store("cells");
    private final KeyValueStore<String, byte[]> journal = store("journal");
    private ChangedCells changed = new ChangedCells(cells, journal);

    @BeforeEach
    void startsEmpty() {
        assertThat(sent(0)).isEmpty();
    }

    @Test
    void aCellThatChangedSeveralTimesIsSentOnceAsItIsNow() {
        accept(MONDAY, 0);
        accept(MONDAY, 1);
        accept(TUESDAY, 2);

        assertThat(sent(3)).isEqualTo(Map.of(MONDAY.text(), "{\"accepted\":2}", TUESDAY.text(), "{\"accepted\":1}"));
        assertThat(sent(3)).isEmpty();
    }

    @Test
    void whatACrashLeftUnsentIsSentAfterwards() {
        accept(MONDAY, 0);
        sent(1);
        accept(TUESDAY, 1);
        accept(TUESDAY, 2);

        crash(3);
        assertThat(sent(3)).isEqualTo(Map.of(TUESDAY.text(), "{\"accepted\":2}"));
    }

    @Test
    void afterACrashACellGoesOnFromWhatIsStored() {
        accept(MONDAY, 0);

        crash(1);
        accept(MONDAY, 1);
        assertThat(sent(2)).isEqualTo(Map.of(MONDAY.text(), "{\"accepted\":2}"));
    }

    @Test
    void nothingIsSentTwiceAfterAnOrderlyStop() {
        accept(MONDAY, 0);
        sent(1);

        crash(1);
        assertThat(sent(1)).isEmpty();
    }

    private void accept(CellKey cell, long offset) {
        changed.change(cell, new Measures().add(Measure.ACCEPTED, 1), offset, 0, NOTHING);
    }

    /** Only the stores outlive it. */
    private void crash(long folded) {
        changed = new ChangedCells(cells, journal);
        changed.recover(folded, 0, NOTHING);
    }

    private Map<String, String> sent(long folded) {
        Map<String, String> sent = new TreeMap<>();
        changed.send(
                folded,
                (key, cell) -> assertThat(
                                sent.put(key, new String(MeasuresCodec.json(cell.measures()), StandardCharsets.UTF_8)))
                        .isNull());
        return sent;
    }

    private static CellKey cell(LocalDate day) {
        return new CellKey("11911", "TP-HT", "1.004222", (int) day.toEpochDay());
    }

    private static KeyValueStore<String, byte[]> store(String name) {
        KeyValueStore<String, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
        store.init(context.getStateStoreContext(), store);
        return store;
    }
}
