package vn.motcua.plan.plans.web;

import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.kit.web.Problems;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Outcome;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanAnnouncer;
import vn.motcua.plan.plans.PlanDiff;
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

    /** With the version that is there now, what was changed since the caller's, and what the caller's text says otherwise. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StalePlan e) {
        Outcome.Stale stale = e.stale();
        Plan current = stale.current();
        ProblemDetail problem = problems.detail(
                ProblemType.CONFLICT,
                texts.get("plan.version", Long.toString(current.version()), Long.toString(stale.expected())),
                List.of());
        problem.setProperty("current", current.version());
        problem.setProperty(
                "changes",
                current.life().history().stream()
                        .filter(change -> change.version() > stale.expected())
                        .toList());
        if (stale.wished() != null) {
            problem.setProperty("diff", PlanDiff.between(current.content(), stale.wished()));
        }
        return ResponseEntity.status(ProblemType.CONFLICT.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .eTag(PlanDoor.tag(current))
                .body(problem);
    }

    private ResponseEntity<ProblemDetail> answer(ProblemType type, String key) {
        return problems.problem(
                type == ProblemType.UNAVAILABLE
                        ? new ProblemException(type, texts.get(key), RETRY)
                        : new ProblemException(type, texts.get(key)));
    }
}
