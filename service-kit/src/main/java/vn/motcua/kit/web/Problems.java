package vn.motcua.kit.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.motcua.kit.Messages;

/** Turns every error into an RFC 9457 problem detail with a stable type and a title in the request's language. */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Messages messages;

    /** Titles come from the bundles. */
    public Problems(Messages messages) {
        this.messages = messages;
    }

    /** The problem detail of a type. */
    public ProblemDetail detail(ProblemType type, String detail, List<FieldProblem> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(type.uri());
        problem.setTitle(messages.get(type.titleKey()));
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    /** The answer of a problem. */
    @ExceptionHandler
    public ResponseEntity<ProblemDetail> problem(ProblemException e) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(e.type().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (e.retryAfter() != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, e.retryAfter().toSeconds())));
        }
        return answer.body(detail(e.type(), String.valueOf(e.getMessage()), e.errors()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e) {
        LOG.error("Unexpected error while answering a request", e);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(ProblemType.INTERNAL, messages.get("problem.internal.detail"), List.of()));
    }

    /** A parameter that can't be read as what it should be is named, with what would be right. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e instanceof MethodArgumentTypeMismatchException argument) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail(
                            ProblemType.INVALID_INPUT,
                            messages.get("problem.invalid-input"),
                            List.of(FieldProblem.of(argument.getName(), expected(argument.getRequiredType())))));
        }
        return super.handleTypeMismatch(e, headers, status, request);
    }

    private String expected(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return messages.get(
                    "field.enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")));
        }
        return messages.get(type == boolean.class || type == Boolean.class ? "field.boolean" : "field.number");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemType type = typeOf(status);
        String detail = body instanceof ProblemDetail known && known.getDetail() != null
                ? known.getDetail()
                : messages.get(type.titleKey());
        HttpHeaders answer = new HttpHeaders(headers);
        answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(e, detail(type, detail, List.of()), answer, type.status(), request);
    }

    private static ProblemType typeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> ProblemType.INVALID_INPUT;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_FORMAT;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> ProblemType.INTERNAL;
        };
    }
}
