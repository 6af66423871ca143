package vn.motcua.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.cli.Usage;
import vn.motcua.cli.text.Texts;

class DemoOptionsTest {

    private static final Texts TEXTS = Texts.of(Map.of());

    @Test
    void withoutWordsItStaysAndListensOnTheUsualPort() {
        assertThat(DemoOptions.parse(List.of(), TEXTS)).isEqualTo(new DemoOptions(false, 8080));
    }

    @Test
    void bothOptionsAreTaken() {
        assertThat(DemoOptions.parse(List.of("--exit", "--port", "9000"), TEXTS))
                .isEqualTo(new DemoOptions(true, 9000));
        assertThat(DemoOptions.parse(List.of("--port=9000"), TEXTS)).isEqualTo(new DemoOptions(false, 9000));
    }

    @Test
    void anythingElseIsExplained() {
        for (List<String> words : List.of(List.of("x"), List.of("--port", "x"), List.of("--port", "70000"))) {
            assertThatThrownBy(() -> DemoOptions.parse(words, TEXTS)).isInstanceOf(Usage.class);
        }
        assertThatThrownBy(() -> DemoOptions.parse(List.of("--help"), TEXTS)).hasMessageContaining("Cách dùng");
    }
}
