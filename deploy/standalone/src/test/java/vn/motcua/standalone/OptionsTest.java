package vn.motcua.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.standalone.data.Refusal;

class OptionsTest {
    private static final Path HOME = Path.of("/house");

    @Test
    void withoutOptionsTheDoorIs8080AndDataIsBesideTheProgram() {
        assertThat(Options.parse(List.of(), HOME)).isEqualTo(new Options(8080, Path.of("/house/data")));
    }

    @Test
    void optionsTakeTheirValueWithASpaceOrAnEqualsSign() {
        Options expected = new Options(9000, Path.of("/a b"));
        assertThat(Options.parse(List.of("--port", "9000", "--data", "/a b"), HOME))
                .isEqualTo(expected);
        assertThat(Options.parse(List.of("--port=9000", "--data=/a b"), HOME)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", ""})
    void whatIsNoPortIsRefused(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port), HOME))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).startsWith("--port"));
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1"), HOME))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("refused.option");
                    assertThat(refusal.arguments()).containsExactly("--prot");
                });
    }
}
