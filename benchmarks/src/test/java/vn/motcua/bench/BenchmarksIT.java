package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.bench.fold.FoldBenchmark;
import vn.motcua.bench.rule.RuleBenchmark;

/** A benchmark throws unless what it measured is right, so that it runs at all is what is asserted here. */
class BenchmarksIT {

    private static final Progress SILENT = line -> {};

    @Test
    void aSmallLogIsFoldedIntoTheOraclesCells() throws Exception {
        Measured measured = new FoldBenchmark().run(Sizes.tiny(), SILENT);

        assertThat(measured.verified()).isNotEmpty();
        assertThat(rows(measured)).containsExactly("the fold", "bare peer", "raw drain");
    }

    @Test
    void theRuleAgreesWithTheOracleAndEveryMeasureRuns() throws Exception {
        Measured measured = new RuleBenchmark().run(Sizes.tiny(), SILENT);

        assertThat(measured.verified()).isNotEmpty();
        assertThat(rows(measured)).hasSize(5);
    }

    private static List<String> rows(Measured measured) {
        return measured.tables().getFirst().rows().stream().map(List::getFirst).toList();
    }
}
