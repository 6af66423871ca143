package vn.motcua.cli.push;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.send.UnreachableException;

/** Several lanes side by side. All items of one dossier go through one lane, so that their order is kept. */
final class Lanes implements AutoCloseable {

    private static final int LANES = 4;
    private static final int BYTES = 48 * 1024 * 1024;

    private final Budget budget = new Budget(BYTES);
    private final List<Lane> lanes;
    private final List<Future<@Nullable Void>> running = new ArrayList<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(LANES);

    Lanes(Pusher pusher) {
        this.lanes =
                Stream.generate(() -> new Lane(pusher, budget)).limit(LANES).toList();
        lanes.forEach(lane -> running.add(workers.submit(lane)));
    }

    /** Takes an item, waiting while too much is under way; ends with what ended a lane. */
    void add(Item item) throws InterruptedException, UnreachableException, NotAllowedException {
        while (!budget.offer(item)) {
            check();
        }
        Lane lane = lanes.get(Math.floorMod(item.key().hashCode(), LANES));
        while (!lane.offer(item)) {
            check();
        }
    }

    /** Returns when everything is sent. */
    void finish() throws InterruptedException, UnreachableException, NotAllowedException {
        lanes.forEach(Lane::close);
        for (Future<@Nullable Void> lane : running) {
            try {
                lane.get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case UnreachableException unreachable -> throw unreachable;
                    case NotAllowedException notAllowed -> throw notAllowed;
                    case null, default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
    }

    private void check() throws InterruptedException, UnreachableException, NotAllowedException {
        if (running.stream().anyMatch(Future::isDone)) {
            finish();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
