package vn.motcua.simulator.send;

import java.time.Duration;

/**
 * How long a sender tries again while the system is busy, restarting or out of reach.
 *
 * @param first the wait after the first failure; it doubles with each one more
 * @param longest the longest single wait, also where {@code Retry-After} asks for more
 * @param together give up when all waits for one request would exceed it
 */
public record Patience(Duration first, Duration longest, Duration together) {

    /** Enough for services to restart: up to three minutes. */
    public static Patience forRestarts() {
        return new Patience(Duration.ofMillis(250), Duration.ofSeconds(5), Duration.ofMinutes(3));
    }

    Duration wait(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(failures, 12));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
