package vn.motcua.cli.push;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Holds the reader back while too many bytes wait to be sent. */
final class Budget {

    private static final int UNIT = 1024;

    private final int all;
    private final Semaphore free;

    Budget(int bytes) {
        this.all = bytes / UNIT;
        this.free = new Semaphore(all);
    }

    /** Takes the item's share; false when it is not free within a moment. */
    boolean offer(Item item) throws InterruptedException {
        return free.tryAcquire(units(item), 100, TimeUnit.MILLISECONDS);
    }

    void giveBack(Item item) {
        free.release(units(item));
    }

    private int units(Item item) {
        return Math.min(all, 1 + item.json().length / UNIT);
    }
}
