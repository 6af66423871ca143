package vn.motcua.indicator.dossiers;

import java.time.Duration;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.kit.web.Problems;

/** While state moves between instances or is restored, a question can't be answered for a moment. */
@RestControllerAdvice(basePackageClasses = StateUnavailable.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class StateUnavailable {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Problems problems;
    private final Messages messages;

    StateUnavailable(Problems problems, Messages messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler({InvalidStateStoreException.class, ResourceAccessException.class, StateMovingException.class})
    ResponseEntity<ProblemDetail> unavailable() {
        return problems.problem(
                new ProblemException(ProblemType.UNAVAILABLE, messages.get("dossiers.state-moving"), RETRY));
    }
}
