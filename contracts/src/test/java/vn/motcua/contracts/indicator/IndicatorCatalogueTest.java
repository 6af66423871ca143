package vn.motcua.contracts.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

class IndicatorCatalogueTest {

    @Test
    void theShippedFileHoldsTheContractsIndicators() {
        IndicatorCatalogue shipped = IndicatorCatalogue.shipped();

        assertThat(shipped.all().stream().filter(Indicator.Computed.class::isInstance))
                .hasSize(18);
        assertThat(shipped.isDeclared("CAMPAIGNS")).isTrue();
        assertThat(shipped.isDeclared("ON_TIME")).isFalse();
        assertThat(shipped.of("NO_SUCH")).isEmpty();
    }

    @Test
    void aNewIndicatorIsALineOfData() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.parse(
                List.of("# comment", "", "STOPPED;COMPUTED;Dừng;Stopped;unresolved;resolved + unresolved - open"));
        Measures figures = new Measures()
                .add(Measure.UNRESOLVED, 2)
                .add(Measure.RESOLVED, 8)
                .add(Measure.OPEN, 1);

        assertThat(((Indicator.Computed) catalogue.of("STOPPED").orElseThrow()).ratio(figures))
                .isEqualTo(new Ratio(2, 9));
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCatalogue.parse(List.of("", "X;COMPUTED;x;x;accepted;nothing")))
                .withMessageContaining("line 2")
                .withMessageContaining("nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorCatalogue.parse(List.of("X;COMPUTED;x;x;accepted +;accepted")))
                .withMessageContaining("line 1");
    }
}
