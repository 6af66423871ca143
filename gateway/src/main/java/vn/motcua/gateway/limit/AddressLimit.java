package vn.motcua.gateway.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts by address, such as failed logins. After too many within a window the address must wait until the window has
 * passed. Memory is bounded: when there are too many addresses, the oldest windows are forgotten.
 */
public final class AddressLimit {

    private static final int ADDRESSES = 10_000;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final int allowed;
    private final Duration length;
    private final Clock clock;

    /** So many are allowed within a window of that length. */
    public AddressLimit(int allowed, Duration length, Clock clock) {
        this.allowed = allowed;
        this.length = length;
        this.clock = clock;
    }

    /** How long the address must wait; empty if it need not. */
    public Optional<Duration> wait(String address) {
        Instant now = clock.instant();
        return Optional.ofNullable(windows.get(address))
                .filter(window -> window.count >= allowed && now.isBefore(window.end))
                .map(window -> Duration.between(now, window.end));
    }

    /** Counts one. */
    public void count(String address) {
        Instant now = clock.instant();
        if (windows.size() >= ADDRESSES && !windows.containsKey(address)) {
            makeRoom(now);
        }
        windows.compute(
                address,
                (key, window) -> window == null || !now.isBefore(window.end)
                        ? new Window(1, now.plus(length))
                        : new Window(window.count + 1, window.end));
    }

    /** Forgets what was counted. */
    public void forget(String address) {
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

    private record Window(int count, Instant end) {}
}
