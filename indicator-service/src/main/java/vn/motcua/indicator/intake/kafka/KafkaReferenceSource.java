package vn.motcua.indicator.intake.kafka;

import org.springframework.stereotype.Component;
import vn.motcua.indicator.intake.LogUnavailableException;
import vn.motcua.indicator.intake.ReferenceSource;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.kit.reference.ReferenceFeed;

/** The reference data as the feed follows it; requests that wait for it to catch up share one look. */
@Component
final class KafkaReferenceSource implements ReferenceSource {

    private final ReferenceFeed feed;
    private final Object look = new Object();
    private long lookedAt = Long.MIN_VALUE;

    KafkaReferenceSource(ReferenceFeed feed) {
        this.feed = feed;
    }

    @Override
    public ReferenceData current() {
        return feed.current();
    }

    @Override
    public ReferenceData caughtUp() {
        long asked = System.nanoTime();
        synchronized (look) {
            if (lookedAt == Long.MIN_VALUE || lookedAt - asked < 0) {
                long begun = System.nanoTime();
                try {
                    if (!feed.catchUp()) {
                        throw new IllegalStateException("the reference data lags behind");
                    }
                } catch (IllegalStateException e) {
                    throw new LogUnavailableException(e);
                }
                lookedAt = begun;
            }
        }
        return feed.current();
    }

    @Override
    public boolean loaded() {
        return feed.loaded();
    }
}
