package vn.motcua.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.kit.web.Problems;
import vn.motcua.plan.document.Texts;

/** A parameter that can't be read is named, with what would be right. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ParameterProblems {

    private final Problems problems;
    private final Texts texts;

    ParameterProblems(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MethodArgumentTypeMismatchException e) {
        return problems.problem(new ProblemException(
                ProblemType.INVALID_INPUT,
                texts.get("problem.invalid-input"),
                List.of(FieldProblem.of(e.getName(), message(e.getRequiredType(), String.valueOf(e.getValue()))))));
    }

    private String message(@Nullable Class<?> type, String value) {
        if (type != null && type.isEnum()) {
            return texts.get(
                    "field.enum",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return type == LocalDate.class ? texts.get("field.day", value) : texts.get("parameter.whole", value);
    }
}
