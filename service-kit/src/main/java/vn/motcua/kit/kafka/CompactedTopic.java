package vn.motcua.kit.kafka;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hands every record of a compacted topic to a handler, from the beginning and then as they come. A record that the
 * handler fails on is given to it again.
 */
public final class CompactedTopic implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CompactedTopic.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TopicPartition source;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final java.util.function.Consumer<ConsumerRecord<String, byte[]>> handler;
    private final Object progress = new Object();
    private volatile boolean running;
    private volatile boolean caughtUp;
    private final AtomicLong rewinds = new AtomicLong();
    private volatile long passes;
    private @Nullable Thread thread;

    /** Follows partition 0 of a topic. */
    public CompactedTopic(
            String topic,
            Supplier<Consumer<String, byte[]>> consumers,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> handler) {
        this.source = new TopicPartition(topic, 0);
        this.consumers = consumers;
        this.handler = handler;
    }

    /** True once all that the topic held at the start has been handled. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Begins again from the beginning, without waiting. */
    public void rewind() {
        rewinds.incrementAndGet();
    }

    /**
     * Begins again from the beginning and waits until all that the topic holds now has been handled.
     *
     * @return false if that took too long
     */
    public boolean rewindAndWait(Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        synchronized (progress) {
            long wanted = rewinds.incrementAndGet();
            while (passes < wanted) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                progress.wait(left);
            }
        }
        return true;
    }

    private void run() {
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                follow(consumer);
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("Reading {} is tried again: {}", source, e.toString());
                    pause();
                }
            }
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        consumer.assign(List.of(source));
        while (running) {
            long rewind = rewinds.get();
            consumer.seekToBeginning(List.of(source));
            long end = requireNonNull(consumer.endOffsets(List.of(source)).get(source));
            while (running && rewind == rewinds.get()) {
                if (consumer.position(source) >= end) {
                    passed(rewind);
                }
                consumer.poll(POLL).forEach(handler);
            }
        }
    }

    private void passed(long rewind) {
        if (passes != rewind || !caughtUp) {
            synchronized (progress) {
                passes = rewind;
                caughtUp = true;
                progress.notifyAll();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread follower =
                Thread.ofPlatform().daemon().name("feed-" + source.topic()).unstarted(this::run);
        thread = follower;
        follower.start();
    }

    @Override
    public void stop() {
        running = false;
        Thread follower = thread;
        if (follower != null) {
            try {
                follower.join(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the consumers of cells. */
    @Override
    public int getPhase() {
        return 0;
    }
}
