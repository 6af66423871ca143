package vn.motcua.gateway.upstream;

import java.net.http.HttpClient;
import org.springframework.context.SmartLifecycle;

/** Ends open event streams when the gateway stops, so that a graceful shutdown need not wait for them. */
final class StreamEnder implements SmartLifecycle {

    private final HttpClient streaming;
    private volatile boolean running;

    StreamEnder(HttpClient streaming) {
        this.streaming = streaming;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        streaming.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server begins to wait for its requests. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
