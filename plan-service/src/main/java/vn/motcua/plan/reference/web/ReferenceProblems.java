package vn.motcua.plan.reference.web;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.kit.web.Problems;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.reference.ReferenceLog;

/** What the log can't take, as a problem detail. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReferenceProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceProblems.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Problems problems;
    private final Texts texts;

    ReferenceProblems(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notWritten(ReferenceLog.NotWritten e) {
        LOG.warn("Reference data was not written: {}", e.getMessage());
        return problems.problem(
                new ProblemException(ProblemType.UNAVAILABLE, texts.get("reference.not-written"), RETRY));
    }
}
