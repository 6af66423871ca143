package vn.motcua.plan.plans.web;

import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.kit.web.Problems;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.PlanAnnouncer;
import vn.motcua.plan.plans.PlanStore;

/** What store and log can't do, as problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlanProblems {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Problems problems;
    private final Texts texts;

    PlanProblems(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notHeard(PlanAnnouncer.NotHeard e) {
        return answer(ProblemType.UNAVAILABLE, "plan.not-heard");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noStore(DataAccessResourceFailureException e) {
        return answer(ProblemType.UNAVAILABLE, "plan.no-store");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(PlanStore.StaleVersion e) {
        return answer(ProblemType.CONFLICT, "plan.stale");
    }

    private ResponseEntity<ProblemDetail> answer(ProblemType type, String key) {
        return problems.problem(
                type == ProblemType.UNAVAILABLE
                        ? new ProblemException(type, texts.get(key), RETRY)
                        : new ProblemException(type, texts.get(key)));
    }
}
