package vn.motcua.indicator.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RequestTimesTest {

    @Test
    void aLaterRequestIsStatedAfterAllItemsOfAnEarlierOne() {
        RequestTimes times =
                new RequestTimes(Clock.fixed(Instant.parse("2026-01-05T00:00:00.123456789Z"), ZoneOffset.UTC));

        assertThat(times.next(3)).isEqualTo("2026-01-05T00:00:00.123456Z");
        assertThat(times.next(0)).isEqualTo("2026-01-05T00:00:00.123459Z");
        assertThat(times.next(1)).isEqualTo("2026-01-05T00:00:00.123460Z");
    }
}
