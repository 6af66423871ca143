package vn.motcua.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-06T02:00:00Z",
                "2026-01-06T09:00:00+07:00",
                "2026-01-06T09:00:00.000+07:00",
                "2026-01-06T09:00:00",
                "2026-01-06T09:00",
                "2026-01-05T21:00:00-05:00"
            })
    void allWaysToWriteAnInstantAreOne(String text) {
        assertThat(Instants.parse(text)).contains(Instant.parse("2026-01-06T02:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-01-06", "2026-02-30T09:00:00Z", "06/01/2026 09:00", "+12026-01-06T09:00:00Z", "now"})
    void whatIsNoInstantIsNotRead(String text) {
        assertThat(Instants.parse(text)).isEmpty();
    }

    @Test
    void fractionsAreKept() {
        assertThat(Instants.parse("2026-01-06T02:00:00.000001Z"))
                .contains(Instant.parse("2026-01-06T02:00:00.000001Z"));
    }
}
