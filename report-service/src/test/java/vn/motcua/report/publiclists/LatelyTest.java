package vn.motcua.report.publiclists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.report.testing.MutableClock;

/** What is kept for a while. */
class LatelyTest {

    private final MutableClock clock = new MutableClock("2026-03-25T03:00:00Z");
    private final Lately<String, Integer> lately = new Lately<>(2, Duration.ofMinutes(1), clock);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void withinTheWhileItIsTheSameAndThenItIsMadeAgain() {
        assertThat(ask("a")).isEqualTo(1);
        clock.set("2026-03-25T03:00:59Z");
        assertThat(ask("a")).isEqualTo(1);
        clock.set("2026-03-25T03:01:00Z");
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void theOldestGoesWhenThereIsTooMuch() {
        ask("a");
        ask("b");
        ask("c");
        assertThat(ask("c")).isEqualTo(3);
        assertThat(ask("b")).isEqualTo(2);
        assertThat(ask("a")).isEqualTo(4);
    }

    private int ask(String key) {
        return lately.get(key, made::incrementAndGet);
    }
}
