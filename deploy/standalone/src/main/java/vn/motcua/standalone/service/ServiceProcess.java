package vn.motcua.standalone.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.standalone.child.Child;

/**
 * Keeps one process running until told to stop: started again with growing waits when it ends by itself. Its standard
 * input is the line on which {@link Child} hears of the supervisor.
 */
public final class ServiceProcess {
    private final String name;
    private final ProcessBuilder command;
    private final ServiceEvents events;
    private final Backoff backoff;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Process process;

    /** The command runs {@link Child}; a start happens only with {@link #start()}. */
    public ServiceProcess(String name, ProcessBuilder command, ServiceEvents events) {
        this(name, command, events, Backoff.forServices());
    }

    ServiceProcess(String name, ProcessBuilder command, ServiceEvents events, Backoff backoff) {
        this.name = name;
        this.command = command;
        this.events = events;
        this.backoff = backoff;
    }

    /** Starts the process and its watch; returns at once. */
    public void start() {
        Thread.ofPlatform().daemon().name("watch-" + name).start(this::keepRunning);
    }

    /** The process that runs now; 0 when none does. */
    public long pid() {
        Process current = process;
        return current != null && current.isAlive() ? current.pid() : 0;
    }

    /** Never starts again, however the present process ends. */
    public void retire() {
        stopping.countDown();
    }

    /** Retires the service and asks its process for an orderly end; returns at once. */
    public void askToStop() {
        retire();
        Process current = process;
        if (current != null) {
            askToStop(current);
        }
    }

    /** Waits for the end that {@link #askToStop()} asked for, then insists. */
    public void awaitEnd(Duration patience) throws InterruptedException {
        if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            Process current = process;
            if (current != null) {
                current.destroyForcibly();
            }
            ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void keepRunning() {
        try {
            do {
                long begin = System.nanoTime();
                int code = run();
                if (isStopping()) {
                    return;
                }
                Duration wait = backoff.afterRunOf(Duration.ofNanos(System.nanoTime() - begin));
                events.crashed(name, code, wait);
                stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
            } while (!isStopping());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private int run() throws InterruptedException {
        Process started;
        try {
            started = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = started;
        if (isStopping()) {
            askToStop(started);
        }
        events.started(name, started.pid());
        return started.waitFor();
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private static void askToStop(Process process) {
        try (OutputStream line = process.getOutputStream()) {
            line.write(Child.STOP.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException alreadyGone) {
            process.destroy();
        }
    }
}
