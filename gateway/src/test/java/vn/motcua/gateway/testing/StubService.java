package vn.motcua.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway: records what it is sent and answers as told, by real HTTP. */
public final class StubService implements AutoCloseable {

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final String name;
    private final int port;
    private volatile boolean stopped;
    private volatile Answering answering = Answering.json("{}");
    private HttpServer server;

    public StubService(String name) {
        this.name = name;
        this.server = listen(0);
        this.port = server.getAddress().getPort();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public StubService answers(Answering answering) {
        this.answering = answering;
        return this;
    }

    /** All requests so far but those for health. */
    public List<Seen> seen() {
        return seen.stream()
                .filter(request -> !request.target().startsWith("/actuator"))
                .toList();
    }

    public Seen last() {
        return seen().getLast();
    }

    /** As it was at first: also one that a failed test has left stopped. */
    public void forget() {
        seen.clear();
        answering = Answering.json("{}");
        startAgain();
    }

    public void stop() {
        server.stop(0);
        stopped = true;
    }

    public void startAgain() {
        if (stopped) {
            server = listen(port);
            stopped = false;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private HttpServer listen(int wanted) {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress("127.0.0.1", wanted), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** An exception breaks the connection off, as a killed service does. */
    private void handle(HttpExchange exchange) throws IOException {
        record(exchange, answering.readsBody() ? exchange.getRequestBody().readAllBytes() : new byte[0]);
        answering.answer(exchange);
        exchange.close();
    }

    private void record(HttpExchange exchange, byte[] body) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        seen.add(new Seen(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
    }

    /** A request as it arrived. */
    public record Seen(String method, String target, Map<String, List<String>> headers, byte[] body) {

        public String header(String header) {
            return String.join(",", headers.getOrDefault(header, List.of()));
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
