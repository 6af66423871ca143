package vn.motcua.gateway.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Lets filters refuse a request with the same problem details as controllers do. */
public final class Refusals {

    private final HandlerExceptionResolver resolver;
    private final LocaleResolver locales;
    private final Messages messages;

    Refusals(HandlerExceptionResolver resolver, LocaleResolver locales, Messages messages) {
        this.resolver = resolver;
        this.locales = locales;
        this.messages = messages;
    }

    /** Answers with the text of a key, in the language of the request. */
    public void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemType type,
            String key,
            Object... arguments) {
        resolve(request, response, () -> new ProblemException(type, messages.get(key, arguments)));
    }

    /** Answers that the request comes too fast; the text of the key is given the seconds to wait. */
    public void refuseForAWhile(HttpServletRequest request, HttpServletResponse response, Duration wait, String key) {
        Duration full = wait.plusSeconds(1);
        resolve(
                request,
                response,
                () -> new ProblemException(ProblemType.TOO_FAST, messages.get(key, full.toSeconds()), full));
    }

    private void resolve(HttpServletRequest request, HttpServletResponse response, Supplier<ProblemException> problem) {
        Locale before = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        try {
            resolver.resolveException(request, response, null, problem.get());
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }
}
