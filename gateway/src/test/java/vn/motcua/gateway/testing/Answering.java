package vn.motcua.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How a stub answers. */
@FunctionalInterface
public interface Answering {

    void answer(HttpExchange exchange) throws IOException;

    /** False for one that answers before it has read what it is sent. */
    default boolean readsBody() {
        return true;
    }

    static Answering json(String body) {
        return status(200, Map.of("Content-Type", "application/json"), body);
    }

    static Answering status(int status, Map<String, String> headers, String body) {
        return bytes(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answering bytes(int status, Map<String, String> headers, byte[] body) {
        return exchange -> {
            headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    static Answering withoutReading(Answering answering) {
        return new Answering() {
            @Override
            public void answer(HttpExchange exchange) throws IOException {
                answering.answer(exchange);
            }

            @Override
            public boolean readsBody() {
                return false;
            }
        };
    }
}
