package vn.motcua.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
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

    ProblemWriter(Problems problems, Messages messages) {
        this.problems = problems;
        this.messages = messages;
    }

    void unauthorized(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(response, ProblemType.UNAUTHORIZED, "problem.unauthorized.detail");
    }

    void forbidden(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        write(response, ProblemType.FORBIDDEN, "problem.forbidden");
    }

    private void write(HttpServletResponse response, ProblemType type, String key) throws IOException {
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(JSON.writeValueAsBytes(problems.detail(type, messages.get(key), List.of())));
    }
}
