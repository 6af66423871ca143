package vn.motcua.report.cells.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CatchUpTest {

    private final CatchUp catchUp = new CatchUp();

    @Test
    void withoutPartitionsNothingIsCaughtUp() {
        assertThat(catchUp.done()).isFalse();
    }

    @Test
    void itIsDoneOnceEveryPartitionReachedWhatWasThereWhenItCame() {
        catchUp.begin(0, 5, 5);
        catchUp.begin(1, 5, 9);
        catchUp.reached(1, 8);
        assertThat(catchUp.missing()).isEqualTo(Map.of(1, 9L));
        assertThat(catchUp.done()).isFalse();

        catchUp.reached(1, 9);
        assertThat(catchUp.done()).isTrue();
    }

    @Test
    void aPartitionThatComesBackTakesNothingAway() {
        catchUp.begin(0, 9, 9);
        catchUp.gone(0);
        catchUp.begin(0, 9, 12);

        assertThat(catchUp.done()).isTrue();
    }

    @Test
    void aPartitionThatIsGoneIsNotWaitedFor() {
        catchUp.begin(0, 0, 5);
        catchUp.gone(0);

        assertThat(catchUp.done()).isTrue();
    }
}
