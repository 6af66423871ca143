package vn.motcua.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.contracts.measure.CellKey;

class CellsKeyTest {

    private static final List<CellsKey> KEYS = List.of(
            new CellsKey.Cell(new CellKey("11911", "TP|HT", "1.004222", 20_000)),
            new CellsKey.Watermark(3),
            new CellsKey.Marker(3, "r-1"),
            new CellsKey.Contact("11911"),
            new CellsKey.Declared("11911", "CAMPAIGNS", "2026-Q1"));

    @Test
    void everyKeyIsReadBackFromItsText() {
        assertThat(KEYS)
                .allSatisfy(key -> assertThat(CellsKey.parse(key.text())).isEqualTo(key));
    }

    @Test
    void allOfAUnitLiesWhereKafkaPlacesItsEvents() {
        int partition = BuiltInPartitioner.partitionForKey("11911".getBytes(StandardCharsets.UTF_8), 6);

        assertThat(KEYS).extracting(key -> key.partition(6)).containsExactly(partition, 3, 3, partition, partition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "#watermark", "#watermark|x", "#other|1", "#declared|1|2", "a|b"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CellsKey.parse(text));
    }
}
