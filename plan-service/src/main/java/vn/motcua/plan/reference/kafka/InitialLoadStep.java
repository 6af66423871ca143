package vn.motcua.plan.reference.kafka;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.plan.reference.InitialLoad;

/** Completes the reference data once the topic has been read, before the first request is taken. */
@Component
final class InitialLoadStep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InitialLoadStep.class);
    private static final int AFTER_FEED = 10;
    private static final int MOST_WAITS = 20;

    private final ReferenceFeed feed;
    private final InitialLoad load;
    private volatile boolean running;

    InitialLoadStep(ReferenceFeed feed, InitialLoad load) {
        this.feed = feed;
        this.load = load;
    }

    @Override
    public void start() {
        for (int waits = 1; !caughtUp(); waits++) {
            if (waits == MOST_WAITS) {
                throw new IllegalStateException("The reference topic could not be read to its end");
            }
        }
        int written = load.complete();
        if (written > 0) {
            LOG.info("{} records of reference data were published", written);
        }
        running = true;
    }

    private boolean caughtUp() {
        try {
            return feed.catchUp();
        } catch (IllegalStateException e) {
            LOG.warn("{}; trying again", e.getMessage());
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_FEED;
    }
}
