package vn.motcua.contracts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.oracle.history.History;
import vn.motcua.oracle.history.RandomHistories;
import vn.motcua.oracle.history.Regressions;
import vn.motcua.oracle.history.Shape;
import vn.motcua.oracle.history.Shrinker;

class DossierRuleProperties {

    private static final int SMALL_HISTORIES = Histories.effort(3_000);
    private static final int LARGE_HISTORIES = Histories.effort(100);
    private static final int STEPWISE_HISTORIES = Histories.effort(100);

    private final Histories histories = new Histories();

    @Test
    void randomHistoriesEndInTheOraclesCells() {
        var random = new RandomHistories(Histories.seed("small random histories"));
        for (int i = 0; i < SMALL_HISTORIES; i++) {
            agree(random.next());
        }
    }

    @Test
    void crowdedHistoriesEndInTheOraclesCells() {
        var random = new RandomHistories(
                Histories.seed("crowded random histories"), Shape.small().withDossiers(30));
        for (int i = 0; i < LARGE_HISTORIES; i++) {
            agree(random.next());
        }
    }

    @Test
    void theCellsAreTheOraclesAfterEveryEvent() {
        var random = new RandomHistories(
                Histories.seed("stepwise random histories"), Shape.small().withDossiers(1));
        for (int i = 0; i < STEPWISE_HISTORIES; i++) {
            History history = random.next();
            IntStream.rangeClosed(1, history.events().size())
                    .forEach(n -> agree(history.withEvents(history.events().subList(0, n))));
        }
    }

    @ParameterizedTest
    @MethodSource("regressions")
    void historiesWrittenDownHold(History history) {
        agree(history);
    }

    static List<History> regressions() {
        return Regressions.load(Path.of("src/test/resources/regressions"));
    }

    private void agree(History history) {
        if (histories.agree(history)) {
            return;
        }
        History shrunk = Shrinker.shrink(history, smaller -> !histories.agree(smaller));
        IncrementalFold fold = histories.folded(shrunk);
        assertThat(fold.oracleCells())
                .as("rule against oracle: %s", shrunk)
                .isEqualTo(histories.oracle().cells(shrunk.events()));
        assertThat(fold.oracleDeclared())
                .as("rule against oracle: %s", shrunk)
                .isEqualTo(histories.oracle().declared(shrunk.events()));
    }
}
