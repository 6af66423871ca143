package vn.motcua.simulator.send;

import java.time.Duration;

/** Waiting, so that tests need not. */
@FunctionalInterface
public interface Pause {

    /** Waits that long. */
    void of(Duration duration) throws InterruptedException;
}
