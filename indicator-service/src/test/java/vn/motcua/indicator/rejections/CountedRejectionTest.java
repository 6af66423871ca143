package vn.motcua.indicator.rejections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountedRejectionTest {

    private static final Rejection FIRST =
            new Rejection("1", Instant.EPOCH, "HTTP", "11911", null, null, null, "data.channel", "sai", "d1");
    private static final Rejection AGAIN = new Rejection(
            "2", Instant.EPOCH.plusSeconds(1), "HTTP", "11911", null, null, null, "data.channel", "sai", "d1");

    @Test
    void theSameItemIsCountedAndTheLatestKept() {
        CountedRejection counted = CountedRejection.count(CountedRejection.count(null, FIRST, 7), AGAIN, 9);

        assertThat(AGAIN.sameness()).isEqualTo(FIRST.sameness());
        assertThat(counted).isEqualTo(new CountedRejection(AGAIN, 2, 9));
    }

    @Test
    void whatIsReadAgainIsNotCountedAgain() {
        CountedRejection counted = CountedRejection.count(CountedRejection.count(null, FIRST, 7), AGAIN, 9);

        assertThat(CountedRejection.count(counted, FIRST, 7)).isEqualTo(counted);
        assertThat(CountedRejection.count(counted, AGAIN, 9)).isEqualTo(counted);
    }
}
