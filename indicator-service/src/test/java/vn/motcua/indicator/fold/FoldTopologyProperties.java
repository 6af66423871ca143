package vn.motcua.indicator.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.WorkingCalendar;
import vn.motcua.oracle.history.History;
import vn.motcua.oracle.history.RandomHistories;

/** Random histories through the whole topology, against a recomputation from scratch. */
class FoldTopologyProperties {

    private static final int ROUNDS = 10;
    private static final int HISTORIES_A_ROUND = 100;

    private final Oracle oracle = Oracle.of(WorkingCalendar.vietnam());

    @TempDir
    private Path state;

    @Test
    void theNewestCellsAlwaysEqualARecomputationFromTheLog() {
        long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
        for (int round = 0; round < ROUNDS; round++) {
            History history = manyUnits(seed + round);
            try (FoldDriver fold = new FoldDriver(state.resolve(Integer.toString(round)))) {
                fold.take(oracle.filled(history.events()));

                assertThat(fold.cells())
                        .as("run again with -Dseed=%d", seed + round)
                        .isEqualTo(oracle.cells(history.events()));
                assertThat(fold.rejections()).isEmpty();
            }
        }
    }

    /** Many small histories at once, each of units of its own, in no order. */
    private static History manyUnits(long seed) {
        RandomHistories histories = new RandomHistories(seed);
        History all = histories.next();
        for (int i = 1; i < HISTORIES_A_ROUND; i++) {
            String suffix = "-" + i;
            all = all.then(histories.next().renamed(unit -> unit + suffix));
        }
        return all.shuffled(seed);
    }
}
