package vn.motcua.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.oracle.history.History;
import vn.motcua.oracle.history.RandomHistories;

class OracleProperties {

    private static final int HISTORIES = 1_000;
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate TO = LocalDate.of(2040, 1, 1);

    private final Oracle oracle = Oracle.of(WorkingCalendar.vietnam());

    @Test
    void orderAndRepetitionDoNotMatter() {
        histories()
                .limit(200)
                .forEach(history -> assertThat(oracle.cells(
                                history.withDuplicates(7).shuffled(7).events()))
                        .as(history::toString)
                        .isEqualTo(oracle.cells(history.events())));
    }

    @Test
    void partsAddUp() {
        histories().forEach(history -> {
            var flows = Figures.of(oracle.cells(history.events())).flows(FROM, TO);
            assertThat(flows.get("accepted"))
                    .as(history::toString)
                    .isEqualTo(
                            flows.get("acceptedOnline") + flows.get("acceptedCounter") + flows.get("acceptedPostal"));
            assertThat(flows.get("resolved"))
                    .as(history::toString)
                    .isEqualTo(flows.get("resolvedEarly") + flows.get("resolvedOnTime") + flows.get("resolvedLate"));
            assertThat(flows.get("processingSeconds")).as(history::toString).isNotNegative();
        });
    }

    @Test
    void whatIsOverdueOrPausedIsOpenAndNeverBoth() {
        histories().forEach(history -> {
            var cells = oracle.cells(history.events());
            var figures = Figures.of(cells);
            Set<LocalDate> days = new TreeSet<>();
            cells.keySet().forEach(key -> days.add(key.day()));
            for (LocalDate day : days) {
                var stocks = figures.stocks(day);
                assertThat(stocks.values()).as(history::toString).allMatch(value -> value >= 0);
                assertThat(stocks.get("overdue") + stocks.get("paused"))
                        .as(history::toString)
                        .isLessThanOrEqualTo(stocks.get("open"));
                assertThat(stocks.get("pausedAgain")).isLessThanOrEqualTo(stocks.get("paused"));
                assertThat(stocks.get("overdueExcused")).isLessThanOrEqualTo(stocks.get("overdue"));
                assertThat(stocks.get("feedbackOverdue")).isLessThanOrEqualTo(stocks.get("feedbackOpen"));
            }
        });
    }

    @Test
    void theHistoriesReachEveryMeasure() {
        Set<String> reached = new HashSet<>();
        histories()
                .forEach(history ->
                        oracle.cells(history.events()).values().forEach(cell -> reached.addAll(cell.keySet())));
        assertThat(reached).containsAll(Measures.FLOWS).containsAll(Measures.STOCKS);
    }

    private static Stream<History> histories() {
        var histories = new RandomHistories(20260101);
        return Stream.generate(histories::next).limit(HISTORIES);
    }
}
