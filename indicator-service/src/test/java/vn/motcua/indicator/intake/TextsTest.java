package vn.motcua.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000.00.11.H24-260105-0001",
                "vn.motcua.dossier.accepted",
                "11911/CAMPAIGNS/2026-Q1",
                "5b0a4f2e-7c1d-4f7e-9f53-1f2d9b7d8a11"
            })
    void aCodeIsKept(String text) {
        assertThat(Texts.code(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nguyễn Văn A", "NGUYEN VAN A", "a@b.vn", "0912345678", "CCCD-031087001234", "", "+84912345678"})
    void whatMayBeAPersonsIsNot(String text) {
        assertThat(Texts.code(text)).isNull();
        assertThat(Texts.codeOrDots(text)).isEqualTo("…");
    }
}
