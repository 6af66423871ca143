package vn.motcua.bench.fold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import vn.motcua.bench.CpuClock;
import vn.motcua.bench.WrongResult;
import vn.motcua.bench.kafka.Cluster;
import vn.motcua.kit.kafka.Topics;

/** Runs a topology over the whole log from an empty state, under the fold's settings. */
final class StreamsRun {

    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_MS = 20;

    private final Cluster cluster;
    private final Path directory;
    private final CpuClock cpu;
    private int runs;

    StreamsRun(Cluster cluster, Path directory, CpuClock cpu) {
        this.cluster = cluster;
        this.directory = directory;
        this.cpu = cpu;
    }

    /** Waits until all that a run must have committed is there, given the ends of the log. */
    @FunctionalInterface
    interface Finish {
        void await(Map<TopicPartition, Long> ends) throws InterruptedException, ExecutionException;
    }

    /**
     * Runs it and takes it away again.
     *
     * @param finish what must be there besides the committed position at the end of the log
     * @param inspect looks at the application while its state is complete; not timed
     */
    Took time(String name, Topology topology, Finish finish, Consumer<KafkaStreams> inspect)
            throws InterruptedException, ExecutionException, IOException {
        String application = "bench-" + name + '-' + ++runs;
        Path state = Files.createDirectories(directory.resolve(application));
        AtomicLong clock = new AtomicLong();
        Properties settings = FoldSettings.of(cluster.address(), application, state);
        settings.put(StreamsConfig.mainConsumerPrefix("interceptor.classes"), FirstRecords.class.getName());
        settings.put(StreamsConfig.mainConsumerPrefix(FirstRecords.CLOCK), clock);
        Map<TopicPartition, Long> ends = cluster.ends(Topics.EVENTS);
        Took took;
        try (KafkaStreams streams = new KafkaStreams(topology, settings)) {
            streams.setUncaughtExceptionHandler(
                    failure -> StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
            long cpuBefore = cpu.nanos();
            streams.start();
            awaitCommitted(streams, application, ends);
            finish.await(ends);
            long events = ends.values().stream().mapToLong(Long::longValue).sum();
            took = new Took(events, System.nanoTime() - clock.get(), cpu.nanos() - cpuBefore);
            inspect.accept(streams);
            streams.close(LONGEST_CLOSE);
            streams.cleanUp();
        }
        cluster.deleteTopicsOf(application);
        return took;
    }

    /** All that was sent to a topic is committed: the position may be so a moment earlier. */
    Finish settled(String topic) {
        return ends -> {
            while (!cluster.settled(topic)) {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
            }
        };
    }

    private void awaitCommitted(KafkaStreams streams, String application, Map<TopicPartition, Long> ends)
            throws InterruptedException, ExecutionException {
        long last = System.nanoTime() + LONGEST.toNanos();
        while (!cluster.committed(application).equals(ends)) {
            WrongResult.unless(
                    !streams.state().hasStartedOrFinishedShuttingDown() && System.nanoTime() < last,
                    application + " did not come to the end of the log");
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
    }
}
