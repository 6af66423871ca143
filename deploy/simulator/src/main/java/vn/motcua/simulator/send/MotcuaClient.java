package vn.motcua.simulator.send;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Requests to a running system. Everything it accepts may be sent again without harm, so a request is repeated while the
 * system is too busy (429), unavailable (5xx) or out of reach, until the patience ends.
 */
public final class MotcuaClient implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final URI base;
    private final @Nullable String token;
    private final String language;
    private final Patience patience;
    private final Pause pause;
    private final LongAdder repeated = new LongAdder();

    /**
     * A client of the system at that address, such as {@code http://127.0.0.1:8080}.
     *
     * @param language in which the system should say what is wrong, such as {@code vi}
     */
    public MotcuaClient(URI base, @Nullable String token, String language, Patience patience) {
        this(base, token, language, patience, Thread::sleep);
    }

    MotcuaClient(URI base, @Nullable String token, String language, Patience patience, Pause pause) {
        this.base = base;
        this.token = token;
        this.language = language;
        this.patience = patience;
        this.pause = pause;
    }

    /** How many requests had to be repeated so far. */
    public long repeated() {
        return repeated.sum();
    }

    /** Gets a path; the answer may be an error that repeating does not mend. */
    public Reply get(String path) throws UnreachableException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** Sends a body with PUT or POST; the answer may be an error that repeating does not mend. */
    public Reply send(String method, String path, String mediaType, byte[] body)
            throws UnreachableException, InterruptedException {
        return send(request(path)
                .header("Content-Type", mediaType)
                .method(method, BodyPublishers.ofByteArray(body))
                .build());
    }

    /** As {@link #send(String, String, String, byte[])} with POST, compressed. */
    public Reply postGzip(String path, String mediaType, byte[] body)
            throws UnreachableException, InterruptedException {
        return send(request(path)
                .header("Content-Type", mediaType)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(gzip(body)))
                .build());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWER)
                .header("Accept", "application/json, */*")
                .header("Accept-Language", language);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest request) throws UnreachableException, InterruptedException {
        Duration waited = Duration.ZERO;
        for (int failures = 0; ; failures++) {
            Duration wait = patience.wait(failures);
            String reason;
            try {
                HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
                Reply reply = new Reply(response.statusCode(), response.headers(), response.body());
                if (!LATER.contains(reply.status())) {
                    return reply;
                }
                wait = retryAfter(reply, wait);
                reason = reply.problem();
            } catch (IOException e) {
                reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            }
            waited = waited.plus(wait);
            if (waited.compareTo(patience.together()) > 0) {
                throw new UnreachableException(request.uri(), reason);
            }
            repeated.increment();
            pause.of(wait);
        }
    }

    private Duration retryAfter(Reply reply, Duration otherwise) {
        String seconds = reply.headers().firstValue("Retry-After").orElse("");
        if (!seconds.matches("\\d{1,4}")) {
            return otherwise;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(patience.longest()) > 0 ? patience.longest() : asked;
    }

    private static byte[] gzip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 8);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
