package vn.motcua.plan.cascade.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.Page;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.cascade.Issue;
import vn.motcua.plan.cascade.IssueWorker;
import vn.motcua.plan.cascade.Issuing;
import vn.motcua.plan.cascade.Ordered;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanStore;

/** Targets and tasks are issued to wards here, and taken back. */
@RestController
@RequestMapping("/api/plans/{id}")
class IssueController {

    private static final int LONGEST_PAGE = 100;

    private final PlanStore plans;
    private final Issuing issuing;
    private final IssueWorker worker;
    private final ReferenceFeed reference;
    private final Texts texts;
    private final Clock clock;

    IssueController(
            PlanStore plans, Issuing issuing, IssueWorker worker, ReferenceFeed reference, Texts texts, Clock clock) {
        this.plans = plans;
        this.issuing = issuing;
        this.worker = worker;
        this.reference = reference;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping(path = "/issue", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<IssueView> issue(
            @PathVariable String id, @RequestBody byte[] body, @AuthenticationPrincipal Caller caller) {
        Plan plan = open(id, caller);
        Ordered ordered = issuing.order(
                plan, new IssueWishReader(texts).read(body), reference.current().units(), caller.name());
        return switch (ordered) {
            case Ordered.Done done -> accepted(done.issue(), plan);
            case Ordered.NotNow notNow ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        texts.get(notNow.key(), notNow.arguments().toArray()));
            case Ordered.Refused refused ->
                throw new ProblemException(
                        ProblemType.INVALID_INPUT,
                        texts.get("problem.invalid-input"),
                        refused.problems().stream()
                                .map(problem -> FieldProblem.of(
                                        problem.field(),
                                        texts.get(
                                                problem.key(),
                                                problem.arguments().toArray())))
                                .toList());
        };
    }

    @GetMapping("/issues")
    Page<IssueView> issues(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    texts.get("problem.invalid-input"),
                    List.of(FieldProblem.of("size", texts.get("page.bounds", Integer.toString(LONGEST_PAGE)))));
        }
        Plan plan = plan(id);
        List<Issue> all = issuing.of(id);
        return new Page<>(
                all.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(issue -> view(issue, plan))
                        .toList(),
                page,
                size,
                all.size());
    }

    @DeleteMapping("/issues/{issue}")
    ResponseEntity<IssueView> recall(
            @PathVariable String id,
            @PathVariable String issue,
            @RequestParam(required = false) @Nullable String reason,
            @AuthenticationPrincipal Caller caller) {
        Plan plan = open(id, caller);
        Issue recalled = issuing.recall(id, issue, reason == null ? "" : reason)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, texts.get("cascade.unknown-issue", id, issue)));
        return accepted(recalled, plan);
    }

    /** It is stored, and done in a moment; how far it is can be asked for. */
    private ResponseEntity<IssueView> accepted(Issue issue, Plan plan) {
        worker.wake();
        return ResponseEntity.accepted()
                .location(URI.create("/api/plans/" + plan.id() + "/issues"))
                .body(view(issue, plan));
    }

    private IssueView view(Issue issue, Plan plan) {
        return IssueView.of(
                issue,
                issuing.progress(issue, plan, LocalDays.date(clock.instant())),
                reference.current().units());
    }

    private Plan plan(String id) {
        return plans.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, texts.get("plan.unknown", id)));
    }

    private Plan open(String id, Caller caller) {
        Plan plan = plan(id);
        if (!caller.maySpeakFor(plan.unit())) {
            throw new ProblemException(ProblemType.FORBIDDEN, texts.get("plan.not-yours", plan.unit()));
        }
        return plan;
    }
}
