package vn.motcua.contracts.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CellKeyTest {

    private static final int DAY = (int) LocalDate.of(2026, 3, 14).toEpochDay();

    @Test
    void theTextIsUnitSectorProcedureAndDay() {
        assertThat(new CellKey("11911", "TP-HT", "1.004222", DAY).text()).isEqualTo("11911|TP-HT|1.004222|2026-03-14");
        assertThat(new CellKey("11911", "", "", DAY).text()).isEqualTo("11911|||2026-03-14");
    }

    @Test
    void everyKeyIsReadBackFromItsText() {
        CellKey nasty = new CellKey("11911", "a|b%7C", "%|%25", DAY);

        assertThat(CellKey.parse(nasty.text())).isEqualTo(nasty);
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CellKey.parse("11911|2026-03-14"));
    }
}
