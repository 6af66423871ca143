package vn.motcua.report.store;

import com.mongodb.event.ConnectionPoolClearedEvent;
import com.mongodb.event.ConnectionPoolListener;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts how often the server was out of reach. A server that was killed may have lost its last acknowledged writes;
 * whatever was worked out before has to be checked against it again.
 */
public final class StoreEpoch implements ConnectionPoolListener {

    private final AtomicLong interruptions = new AtomicLong();

    /** Grows with every interruption. */
    public long current() {
        return interruptions.get();
    }

    @Override
    public void connectionPoolCleared(ConnectionPoolClearedEvent event) {
        interruptions.incrementAndGet();
    }
}
