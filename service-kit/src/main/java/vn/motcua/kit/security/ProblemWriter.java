package vn.motcua.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.kit.web.Problems;

/** Answers refusals of the security chain, which no controller sees. */
final class ProblemWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private final Problems problems;
    private final Messages messages;
    private final LocaleResolver locales;

    ProblemWriter(Problems problems, Messages messages, LocaleResolver locales) {
        this.problems = problems;
        this.messages = messages;
        this.locales = locales;
    }

    void unauthorized(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, ProblemType.UNAUTHORIZED, "problem.unauthorized.detail");
    }

    void forbidden(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        write(request, response, ProblemType.FORBIDDEN, "problem.forbidden");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, String key)
            throws IOException {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(JSON.writeValueAsBytes(problems.detail(type, messages.get(key), List.of())));
    }
}
