package vn.motcua.gateway.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An answer that is streamed from a service. If it breaks off before anything has been sent, the service counts as out
 * of reach; if it breaks off later, the connection is broken off too, so that nobody takes the half for the whole.
 */
final class PassedOnResponse implements ServerResponse {

    private final ServerResponse answer;
    private final Supplier<RuntimeException> unavailable;

    PassedOnResponse(ServerResponse answer, Supplier<RuntimeException> unavailable) {
        this.answer = answer;
        this.unavailable = unavailable;
    }

    @Override
    public HttpStatusCode statusCode() {
        return answer.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return answer.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return answer.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws ServletException, IOException {
        try {
            return answer.writeTo(request, response, context);
        } catch (IOException e) {
            if (!response.isCommitted()) {
                response.reset();
                throw unavailable.get();
            }
            BrokenAnswerFilter.note(request, e);
            return null;
        }
    }
}
