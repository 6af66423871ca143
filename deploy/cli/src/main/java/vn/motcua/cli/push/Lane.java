package vn.motcua.cli.push;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends its items in their order, one request after the other, in batches within the limits of the contract. */
final class Lane implements Callable<@Nullable Void> {

    private static final int EVENTS = 500;
    private static final int BYTES = 4_500_000;
    private static final int WAITING = 2_000;
    private static final int PATIENCE_MILLIS = 100;

    private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(WAITING);
    private final List<Item> batch = new ArrayList<>();
    private final Pusher pusher;
    private final Budget budget;
    private int bytes;
    private volatile boolean closed;

    Lane(Pusher pusher, Budget budget) {
        this.pusher = pusher;
        this.budget = budget;
    }

    /** Takes an item; false when the lane cannot take one now. */
    boolean offer(Item item) throws InterruptedException {
        return queue.offer(item, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** No more items come. */
    void close() {
        closed = true;
    }

    @Override
    public @Nullable Void call() throws Exception {
        while (true) {
            boolean last = closed;
            Item item = queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (item == null) {
                flush();
                if (last) {
                    return null;
                }
            } else {
                add(item);
            }
        }
    }

    private void add(Item item) throws Exception {
        if (item.portal()) {
            flush();
            pusher.portal(item);
            budget.giveBack(item);
            return;
        }
        if (bytes + item.json().length > BYTES) {
            flush();
        }
        batch.add(item);
        bytes += item.json().length + 1;
        if (batch.size() == EVENTS) {
            flush();
        }
    }

    private void flush() throws Exception {
        if (!batch.isEmpty()) {
            pusher.events(batch);
            batch.forEach(budget::giveBack);
            batch.clear();
            bytes = 0;
        }
    }
}
