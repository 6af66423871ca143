package vn.motcua.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMinutes(1));

    @Test
    void waitsDoubleUpToTheLongest() {
        Duration brief = Duration.ofSeconds(2);
        assertThat(backoff.afterRunOf(brief)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.afterRunOf(brief)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backoff.afterRunOf(brief)).isEqualTo(Duration.ofSeconds(4));
        assertThat(backoff.afterRunOf(brief)).isEqualTo(Duration.ofSeconds(5));
        assertThat(backoff.afterRunOf(brief)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aRunThatLastedForgivesTheCrashesBeforeIt() {
        backoff.afterRunOf(Duration.ZERO);
        backoff.afterRunOf(Duration.ZERO);
        assertThat(backoff.afterRunOf(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.afterRunOf(Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
    }
}
