package vn.motcua.standalone.service;

import java.time.Duration;

/**
 * How long to wait before the next start: doubling from the shortest to the longest wait; a run that lasted ends the
 * series.
 */
final class Backoff {
    private final Duration shortest;
    private final Duration longest;
    private final Duration lasting;
    private Duration next;

    Backoff(Duration shortest, Duration longest, Duration lasting) {
        this.shortest = shortest;
        this.longest = longest;
        this.lasting = lasting;
        this.next = shortest;
    }

    /** For services: half a second to 30 seconds, forgiven after a minute. */
    static Backoff forServices() {
        return new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    /** The wait after a run of this length. */
    Duration afterRunOf(Duration run) {
        Duration wait = run.compareTo(lasting) >= 0 ? shortest : next;
        Duration doubled = wait.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return wait;
    }
}
