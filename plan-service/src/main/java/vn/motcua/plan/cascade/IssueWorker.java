package vn.motcua.plan.cascade;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does issues one after the other as they are wished, and those that a crash or an outage left, again and again. */
public final class IssueWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IssueWorker.class);
    private static final long PAUSE_SECONDS = 10;

    private final Issuing issuing;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("issues").daemon().factory());

    private boolean healed;

    /** Begins some seconds from now. */
    @SuppressWarnings("FutureReturnValueIgnored") // what is done catches its own failures
    public IssueWorker(Issuing issuing) {
        this.issuing = issuing;
        executor.scheduleWithFixedDelay(this::work, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** There is something to do now. */
    public void wake() {
        executor.execute(this::work);
    }

    private void work() {
        try {
            if (!healed) {
                issuing.heal();
                healed = true;
            }
            issuing.completeAll();
        } catch (RuntimeException e) {
            LOG.warn("Issues are still to be done: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
