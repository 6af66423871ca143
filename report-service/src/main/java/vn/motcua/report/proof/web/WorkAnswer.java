package vn.motcua.report.proof.web;

import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.report.proof.Work;

/** Work that goes on, as interfaces show it: with 202, and when to ask again. */
record WorkAnswer(String status, long read, long of) {

    private static final String RUNNING = "RUNNING";
    private static final String SECONDS = "1";

    /** 200 with what came out, or 202 with how far it is. */
    static <T> ResponseEntity<Object> of(Work<T> work, Function<T, Object> answer, Messages messages) {
        return switch (work) {
            case Work.Done<T> done -> ResponseEntity.ok(answer.apply(done.result()));
            case Work.Running<T> running ->
                ResponseEntity.accepted()
                        .header(HttpHeaders.RETRY_AFTER, SECONDS)
                        .body(new WorkAnswer(RUNNING, running.read(), running.of()));
            case Work.Failed<T> failed ->
                throw new ProblemException(
                        ProblemType.UNAVAILABLE, messages.get("replay.failed", String.valueOf(failed.reason())));
        };
    }
}
