package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final List<Benchmark> ALL = List.of(named("fold"), named("rule"));

    @Test
    void withoutNamesAllAreRunAtFullSizeForTheDocumentation() {
        Request request = Request.of(List.of(), ALL);

        assertThat(request.benchmarks()).hasSize(2);
        assertThat(request.sizes()).isEqualTo(Sizes.full());
        assertThat(request.page()).endsWithRaw(Path.of("docs", "benchmarks.md"));
    }

    @Test
    void smallSizesNeverTouchTheDocumentation() {
        Request request = Request.of(List.of("rule", "--quick"), ALL);

        assertThat(request.benchmarks()).extracting(Benchmark::name).containsExactly("rule");
        assertThat(request.page()).endsWithRaw(Path.of("out", "benchmarks.md"));
    }

    @Test
    void anUnknownNameOrACountThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Request.of(List.of("speed"), ALL)).hasMessageContaining("fold, rule");
        assertThatThrownBy(() -> Request.of(List.of("--events", "many"), ALL)).hasMessageContaining("--events");
    }

    private static Benchmark named(String name) {
        return new Benchmark() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Measured run(Sizes sizes, Progress progress) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
