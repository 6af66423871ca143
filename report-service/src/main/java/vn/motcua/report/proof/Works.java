package vn.motcua.report.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.report.replay.Progress;

/**
 * Does long work one piece after the other, so that the memory of one replay is all that is needed, and keeps what came
 * out for a while. Who asks again for the same gets the same piece.
 */
public final class Works implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Works.class);
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 8;
    private static final Duration POLITE_WAIT = Duration.ofSeconds(2);

    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("replay").factory());
    private final Map<Object, Piece<?>> pieces = new LinkedHashMap<>();

    /** Nothing is done yet. */
    public Works(Clock clock) {
        this.clock = clock;
    }

    private static final class Piece<T> {

        private final CompletableFuture<T> result = new CompletableFuture<>();
        private final Instant begun;
        private volatile long read;
        private volatile long of;
        private volatile Instant ended = Instant.MAX;

        Piece(Instant begun) {
            this.begun = begun;
        }
    }

    /**
     * How far the work of a name is; begins it where nobody did, or where what came out is too old. Waits a moment for work
     * that is short.
     */
    @SuppressWarnings("unchecked") // a name is of one kind of work only
    public <T> Work<T> ask(Object name, Function<Progress, T> work) {
        Piece<T> piece;
        synchronized (pieces) {
            tidy();
            piece = (Piece<T>) pieces.get(name);
            if (piece == null) {
                piece = begin(work);
                pieces.put(name, piece);
            }
        }
        return stateOf(name, piece);
    }

    /** Forgets what came out of the work of a name, so that it is done anew; work that goes on goes on. */
    public void renew(Object name) {
        synchronized (pieces) {
            Piece<?> piece = pieces.get(name);
            if (piece != null && piece.result.isDone()) {
                pieces.remove(name);
            }
        }
    }

    private <T> Piece<T> begin(Function<Progress, T> work) {
        Piece<T> piece = new Piece<>(clock.instant());
        worker.execute(() -> {
            try {
                piece.result.complete(work.apply((read, of) -> {
                    piece.read = read;
                    piece.of = of;
                }));
            } catch (RuntimeException | OutOfMemoryError e) {
                LOG.warn("Going through the log failed: {}", e.toString());
                piece.result.completeExceptionally(e);
            }
            piece.ended = clock.instant();
        });
        return piece;
    }

    private <T> Work<T> stateOf(Object name, Piece<T> piece) {
        try {
            return new Work.Done<>(piece.result.get(POLITE_WAIT.toMillis(), TimeUnit.MILLISECONDS), piece.begun);
        } catch (TimeoutException e) {
            return new Work.Running<>(piece.read, piece.of);
        } catch (ExecutionException e) {
            renew(name);
            return new Work.Failed<>(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Work.Running<>(piece.read, piece.of);
        }
    }

    private void tidy() {
        Instant old = clock.instant().minus(KEPT);
        pieces.values().removeIf(piece -> piece.ended.isBefore(old));
        var oldest = pieces.values().iterator();
        while (pieces.size() >= MOST_KEPT && oldest.hasNext()) {
            if (oldest.next().result.isDone()) {
                oldest.remove();
            }
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
