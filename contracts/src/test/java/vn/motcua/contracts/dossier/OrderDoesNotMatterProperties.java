package vn.motcua.contracts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.event.Statement;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.history.History;
import vn.motcua.oracle.history.RandomHistories;

class OrderDoesNotMatterProperties {

    private static final int HISTORIES = Histories.effort(1_000);
    private static final int ORDERS = 5;

    private final Histories histories = new Histories();

    @Test
    void anyOrderOfArrivalEndsInTheSameFacetsAndCells() {
        random("orders of arrival").forEach(history -> {
            IncrementalFold once = histories.folded(history);
            for (int order = 0; order < ORDERS; order++) {
                IncrementalFold again =
                        histories.folded(history.withDuplicates(order).shuffled(order));
                assertThat(again.held()).as(history::toString).isEqualTo(once.held());
                assertThat(again.cells()).as(history::toString).isEqualTo(once.cells());
            }
        });
    }

    @Test
    void aSecondArrivalChangesNothing() {
        random("second arrivals").forEach(history -> {
            IncrementalFold fold = histories.folded(history);
            for (Event event : history.events()) {
                Statement again = histories.reader().read(event);
                assertThat(fold.apply(again)).as(event::line).isFalse();
            }
        });
    }

    private static Stream<History> random(String what) {
        var random = new RandomHistories(Histories.seed(what));
        return Stream.generate(random::next).limit(HISTORIES);
    }
}
