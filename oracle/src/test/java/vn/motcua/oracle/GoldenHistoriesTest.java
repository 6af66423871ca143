package vn.motcua.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.oracle.history.Expected;
import vn.motcua.oracle.history.GoldenHistories;
import vn.motcua.oracle.history.GoldenHistory;
import vn.motcua.oracle.history.History;

class GoldenHistoriesTest {

    private final Oracle oracle = Oracle.of(WorkingCalendar.vietnam());

    static List<GoldenHistory> histories() {
        return GoldenHistories.all();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void givesTheAgreedCellsInAnyOrderAndWithRepetitions(GoldenHistory golden) {
        Stream<History> arrivals = Stream.concat(
                Stream.of(golden.history()),
                IntStream.range(0, 20)
                        .mapToObj(seed -> golden.history().withDuplicates(seed).shuffled(seed)));
        assertThat(arrivals)
                .allSatisfy(history -> assertThat(Expected.sumOverSectors(oracle.cells(history.events())))
                        .isEqualTo(golden.expected().cells()));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void givesTheAgreedIndicators(GoldenHistory golden) {
        var cells = oracle.cells(golden.history().shuffled(1).events());
        golden.expected()
                .indicators()
                .forEach((unit, periods) -> periods.forEach((label, cutoffs) -> cutoffs.forEach((cutoff, expected) -> {
                    Period period = Period.of(label, cutoff);
                    assertThat(Oracle.indicators(cells, Set.of(unit), period.from(), period.to()))
                            .as("%s %s %s", unit, label, cutoff)
                            .containsEntry(unit, expected);
                })));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void givesTheSameOfRenamedUnits(GoldenHistory golden) {
        var renamed = golden.renamed(unit -> "9" + unit);
        assertThat(Expected.sumOverSectors(oracle.cells(renamed.history().events())))
                .isEqualTo(renamed.expected().cells())
                .isNotEqualTo(golden.expected().cells());
    }
}
