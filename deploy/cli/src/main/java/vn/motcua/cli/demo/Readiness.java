package vn.motcua.cli.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import vn.motcua.cli.text.Texts;
import vn.motcua.simulator.send.MotcuaClient;
import vn.motcua.simulator.send.Patience;
import vn.motcua.simulator.send.UnreachableException;

/** Waits until the system that was started answers that it is ready. */
record Readiness(Texts texts, Clock clock, ChildSystem system) {

    private static final Patience NONE = new Patience(Duration.ZERO, Duration.ZERO, Duration.ofNanos(-1));
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final int POLL_MILLIS = 300;

    /** Returns when it is ready; a system that ends or takes too long ends the demo. */
    void await(URI url, String token) throws InterruptedException {
        long end = clock.millis() + LONGEST.toMillis();
        try (MotcuaClient client = new MotcuaClient(url, token, texts.language(), NONE)) {
            while (!isReady(client)) {
                checkAlive();
                if (clock.millis() > end) {
                    throw new DemoFailure(texts.get("demo.slow", LONGEST.toMinutes()));
                }
                Thread.sleep(POLL_MILLIS);
            }
        }
    }

    /** Ends the demo when the system has ended. */
    void checkAlive() {
        if (!system.alive()) {
            throw new DemoFailure(texts.get("demo.died"));
        }
    }

    private static boolean isReady(MotcuaClient client) throws InterruptedException {
        try {
            return client.get("/api/status").json().path("ready").asBoolean(false);
        } catch (UnreachableException notYet) {
            return false;
        }
    }
}
