package vn.motcua.standalone.service;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the class caches that are missing, one after another in quiet moments, so that the next start is faster. */
public final class Rehearsals implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final double QUIET_LOAD = 0.4;

    private final List<Rehearsal> rehearsals;
    private final Consumer<String> onDone;
    private final Path directory;
    private final Thread thread;

    /**
     * @param directory below which the services are extracted
     * @param onDone told, once, the names of the services that have a new cache
     */
    public Rehearsals(List<ServiceCommand> commands, Path directory, Consumer<String> onDone) {
        this.directory = directory;
        this.rehearsals = commands.stream().map(Rehearsal::new).toList();
        this.onDone = onDone;
        this.thread = Thread.ofPlatform().daemon().name("rehearsals").unstarted(this::runAll);
    }

    /** Returns at once; the work is done in the background. */
    public void start() {
        thread.start();
    }

    /** Breaks off. */
    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(PAUSE);
    }

    /** One supervisor at a time per checkout: the caches are written beside the jars that all of them run from. */
    private void runAll() {
        try (FileChannel turn = FileChannel.open(directory.resolve(".rehearsal"), CREATE, WRITE);
                @Nullable FileLock lock = turn.tryLock()) {
            if (lock != null) {
                rehearse();
            }
        } catch (IOException | OverlappingFileLockException othersTurn) {
            return;
        }
    }

    private void rehearse() {
        List<String> done = new ArrayList<>();
        try {
            for (Rehearsal rehearsal : rehearsals) {
                if (rehearsal.isNeeded()) {
                    awaitQuiet();
                    if (rehearsal.run()) {
                        done.add(rehearsal.command().spec().name());
                    }
                }
            }
            if (!done.isEmpty()) {
                onDone.accept(String.join(", ", done));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitQuiet() throws InterruptedException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double load;
        do {
            Thread.sleep(PAUSE);
            load = system.getCpuLoad();
        } while (load > QUIET_LOAD);
    }
}
