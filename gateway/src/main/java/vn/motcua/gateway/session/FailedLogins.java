package vn.motcua.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts failed logins by address. After too many within a window nothing more is tried from there until the window has
 * passed. Memory is bounded: when too many addresses fail, the oldest windows are forgotten.
 */
final class FailedLogins {

    private static final int ADDRESSES = 10_000;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final int allowed;
    private final Duration length;
    private final Clock clock;

    FailedLogins(int allowed, Duration length, Clock clock) {
        this.allowed = allowed;
        this.length = length;
        this.clock = clock;
    }

    /** How long the address must wait; empty if it may try. */
    Optional<Duration> wait(String address) {
        Instant now = clock.instant();
        return Optional.ofNullable(windows.get(address))
                .filter(window -> window.failures >= allowed && now.isBefore(window.end))
                .map(window -> Duration.between(now, window.end));
    }

    void failed(String address) {
        Instant now = clock.instant();
        if (windows.size() >= ADDRESSES && !windows.containsKey(address)) {
            makeRoom(now);
        }
        windows.compute(
                address,
                (key, window) -> window == null || !now.isBefore(window.end)
                        ? new Window(1, now.plus(length))
                        : new Window(window.failures + 1, window.end));
    }

    void succeeded(String address) {
        windows.remove(address);
    }

    private void makeRoom(Instant now) {
        windows.values().removeIf(window -> !now.isBefore(window.end));
        if (windows.size() >= ADDRESSES) {
            windows.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue((a, b) -> a.end.compareTo(b.end)))
                    .limit(ADDRESSES / 10)
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(windows::remove);
        }
    }

    private record Window(int failures, Instant end) {}
}
