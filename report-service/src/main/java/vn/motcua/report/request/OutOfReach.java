package vn.motcua.report.request;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.kafka.KafkaException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.kit.web.Problems;

/** A store or log that is out of reach is a matter of time, not an error of the request. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutOfReach {

    private static final Duration LATER = Duration.ofSeconds(3);

    private final Problems problems;
    private final Messages messages;

    OutOfReach(Problems problems, Messages messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> store(MongoException e) {
        return unavailable("store.unavailable");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> log(KafkaException e) {
        return unavailable("log.unavailable");
    }

    private ResponseEntity<ProblemDetail> unavailable(String key) {
        return ResponseEntity.status(ProblemType.UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(LATER.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.detail(ProblemType.UNAVAILABLE, messages.get(key), List.of()));
    }
}
