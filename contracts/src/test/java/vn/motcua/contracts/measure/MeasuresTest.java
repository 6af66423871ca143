package vn.motcua.contracts.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private final Measures measures = Measures.ofCodes(Map.of("accepted", 3, "open", -1, "paidAmount", 0L));

    @Test
    void onlyNumbersOtherThanZeroAreShownByTheirLiteralNames() {
        assertThat(measures.byCode()).isEqualTo(Map.of("accepted", 3L, "open", -1L));
        assertThat(measures).hasToString("{accepted=3, open=-1}");
    }

    @Test
    void flowsAndStocksAreToldApart() {
        assertThat(measures.flows()).isEqualTo(Map.of("accepted", 3L));
        assertThat(measures.stocks()).isEqualTo(Map.of("open", -1L));
    }

    @Test
    void aNameThatIsNoMeasureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measures.ofCodes(Map.of("acepted", 1)))
                .withMessageContaining("acepted");
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Measures copy = measures.copy();
        assertThat(copy).isEqualTo(measures).hasSameHashCodeAs(measures);

        copy.add(Measure.ACCEPTED, 1);
        assertThat(copy).isNotEqualTo(measures);
        assertThat(measures.get(Measure.ACCEPTED)).isEqualTo(3);
    }

    @Test
    void whatIsAddedCanBeTakenAway() {
        assertThat(measures.copy().add(measures).subtract(measures)).isEqualTo(measures);
        assertThat(measures.copy().subtract(measures).isZero()).isTrue();
        assertThat(measures).isNotEqualTo("{accepted=3, open=-1}");
    }
}
