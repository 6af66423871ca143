package vn.motcua.simulator.send;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.Batch;
import vn.motcua.simulator.Totals;
import vn.motcua.simulator.WardStream;

/**
 * Sends ward streams in parallel, bounded; each ward in its own order, one request after the other. Nothing is lost
 * while services restart.
 */
public final class ProvinceRun {

    private static final int KEPT_REFUSALS = 100;

    private final MotcuaClient client;
    private final int parallel;
    private final Consumer<ProvinceRun> progress;
    private final List<Refusal> refusals = new ArrayList<>();
    private Totals sent = Totals.NONE;
    private long refused;

    /**
     * @param parallel requests in flight, at most
     * @param progress called after every request, by one thread at a time
     */
    public ProvinceRun(MotcuaClient client, int parallel, Consumer<ProvinceRun> progress) {
        this.client = client;
        this.parallel = parallel;
        this.progress = progress;
    }

    /** Sends all that the streams have left and returns when everything is acknowledged. */
    public void send(Collection<WardStream> streams) throws UnreachableException, InterruptedException {
        WardQueue queue = new WardQueue(streams);
        try (ExecutorService workers = Executors.newFixedThreadPool(parallel)) {
            List<Future<@Nullable Void>> running = new ArrayList<>();
            for (int i = 0; i < parallel; i++) {
                running.add(workers.submit(() -> work(queue)));
            }
            for (Future<@Nullable Void> worker : running) {
                worker.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreachableException unreachable) {
                throw unreachable;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What was acknowledged so far; dossiers are not counted here. */
    public synchronized Totals sent() {
        return sent;
    }

    /** How many items were refused so far. */
    public synchronized long refused() {
        return refused;
    }

    /** The first refusals. */
    public synchronized List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private @Nullable Void work(WardQueue queue) throws UnreachableException, InterruptedException {
        try {
            for (@Nullable WardStream ward = queue.take(); ward != null; ward = queue.take()) {
                Batch batch = ward.next();
                record(batch, Refusal.in(post(batch)));
                queue.giveBack(ward);
            }
            return null;
        } finally {
            queue.stop();
        }
    }

    private Reply post(Batch batch) throws UnreachableException, InterruptedException {
        Batch.Endpoint to = batch.endpoint();
        return batch.gzip()
                ? client.postGzip(to.path(), to.mediaType(), batch.body())
                : client.send("POST", to.path(), to.mediaType(), batch.body());
    }

    private synchronized void record(Batch batch, List<Refusal> found) {
        sent = sent.plus(batch);
        refused += found.size();
        found.stream().limit(KEPT_REFUSALS - refusals.size()).forEach(refusals::add);
        progress.accept(this);
    }
}
