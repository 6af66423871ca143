package vn.motcua.standalone.child;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Arrays;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Main class of a service's process: runs the real main class, and ends the process when the supervisor says so or is
 * gone. The supervisor holds the other end of standard input; the word {@code stop} asks for an orderly end, an end of
 * input without it means that the supervisor was killed, broker and store with it, and nothing orderly is left to do.
 */
public final class Child {
    /** Sent on standard input to ask for an orderly end. */
    public static final String STOP = "stop\n";

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private Child() {}

    /** First argument: the real main class; the others are its arguments. */
    public static void main(String[] args) throws Throwable {
        leaveSignalsToTheSupervisor();
        daemon("supervisor-watch", () -> watch(System.in));
        try {
            Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(args, 1, args.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Ctrl-C reaches every process of the terminal; only the supervisor acts on it, so that the order of the stop holds. */
    private static void leaveSignalsToTheSupervisor() {
        for (String signal : new String[] {"INT", "HUP"}) {
            try {
                Signal.handle(new Signal(signal), SignalHandler.SIG_IGN);
            } catch (IllegalArgumentException notOnThisPlatform) {
                // then the terminal does not send it either
            }
        }
    }

    private static void watch(InputStream supervisor) {
        if (!asksToStop(supervisor)) {
            Runtime.getRuntime().halt(1);
        }
        daemon("last-resort", Child::haltWhenPatienceEnds);
        System.exit(0);
    }

    private static boolean asksToStop(InputStream supervisor) {
        try {
            return supervisor.read() == STOP.charAt(0);
        } catch (IOException e) {
            return false;
        }
    }

    private static void haltWhenPatienceEnds() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(2);
    }

    private static void daemon(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
    }
}
