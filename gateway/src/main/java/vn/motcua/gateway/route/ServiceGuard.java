package vn.motcua.gateway.route;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.motcua.gateway.upload.UploadFailure;
import vn.motcua.gateway.upstream.Service;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/**
 * Says clearly when a service is down, and spares it calls until it is back (ngắt mạch). Every answer of a service,
 * errors too, passes untouched and counts as a success.
 */
final class ServiceGuard {

    private final CircuitBreakerFactory<?, ?> breakers;
    private final Messages messages;
    private final Duration retryAfter;
    private final DataSize limit;

    ServiceGuard(CircuitBreakerFactory<?, ?> breakers, Messages messages, Duration retryAfter, DataSize limit) {
        this.breakers = breakers;
        this.messages = messages;
        this.retryAfter = retryAfter;
        this.limit = limit;
    }

    ServerResponse handle(Route route, ServerRequest request, HandlerFunction<ServerResponse> next) {
        if (route.streaming()) {
            try {
                return call(route.service(), request, next);
            } catch (ServiceDownException e) {
                throw unavailable(route.service(), e.slow());
            }
        }
        return breakers.create(route.service().id()).run(() -> call(route.service(), request, next), failure -> {
            throw explained(route.service(), failure);
        });
    }

    private ServerResponse call(Service service, ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return new PassedOnResponse(next.handle(request), () -> unavailable(service, false));
        } catch (ResourceAccessException e) {
            throw UploadFailure.of(request.servletRequest())
                    .<RuntimeException>map(this::uploadFailed)
                    .orElseGet(() -> new ServiceDownException(service, slow(e), e));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("passing a request on to " + service.id() + " failed", e);
        }
    }

    private RuntimeException explained(Service service, @Nullable Throwable failure) {
        return switch (failure) {
            case CallNotPermittedException open -> unavailable(service, false);
            case ServiceDownException down -> unavailable(service, down.slow());
            case RuntimeException other -> other;
            case null, default -> new IllegalStateException(failure);
        };
    }

    private ProblemException unavailable(Service service, boolean slow) {
        String name = messages.get("service." + service.id());
        String key = slow ? "service.slow" : "service.down";
        return new ProblemException(
                ProblemType.UNAVAILABLE, messages.get(key, name, service.id(), retryAfter.toSeconds()), retryAfter);
    }

    private ProblemException uploadFailed(UploadFailure failure) {
        return switch (failure) {
            case TOO_LARGE ->
                new ProblemException(ProblemType.TOO_LARGE, messages.get("upload.too-large", limit.toMegabytes()));
            case BROKEN_OFF -> new ProblemException(ProblemType.UNREADABLE_BODY, messages.get("upload.broken-off"));
        };
    }

    private static boolean slow(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException) {
                return !(cause instanceof HttpConnectTimeoutException);
            }
        }
        return false;
    }
}
