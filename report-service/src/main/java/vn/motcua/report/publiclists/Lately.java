package vn.motcua.report.publiclists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Gives what was made lately again, and makes one thing at a time: those whom nobody knows can't make the service work
 * more than a little. The oldest goes when there is too much.
 *
 * @param <K> what is asked
 * @param <V> what is made
 */
public final class Lately<K, V> {

    private final Map<K, Made<V>> kept = new LinkedHashMap<>();
    private final ReentrantLock turn = new ReentrantLock(true);
    private final int most;
    private final Duration fresh;
    private final Clock clock;

    /** Keeps so many things at most, each for a while. */
    public Lately(int most, Duration fresh, Clock clock) {
        this.most = most;
        this.fresh = fresh;
        this.clock = clock;
    }

    private record Made<V>(V value, Instant until) {}

    /** What was made lately for a key, or is made now. */
    public V get(K key, Supplier<? extends V> maker) {
        turn.lock();
        try {
            Instant now = clock.instant();
            Made<V> made = kept.get(key);
            if (made != null && now.isBefore(made.until())) {
                return made.value();
            }
            V value = maker.get();
            kept.remove(key);
            kept.put(key, new Made<>(value, now.plus(fresh)));
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
            return value;
        } finally {
            turn.unlock();
        }
    }
}
