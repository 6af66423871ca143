package vn.motcua.plan.plans.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.Page;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Change;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanDesk;
import vn.motcua.plan.plans.view.CheckView;
import vn.motcua.plan.plans.view.DiffView;
import vn.motcua.plan.plans.view.PlanView;

/** From draft to withdrawn: what happens to a plan as a whole, and what has happened. */
@RestController
@RequestMapping("/api/plans/{id}")
class PlanLifeController {

    private static final int LONGEST_PAGE = 500;

    private final PlanDesk desk;
    private final PlanDoor door;
    private final Texts texts;

    PlanLifeController(PlanDesk desk, PlanDoor door, Texts texts) {
        this.desk = desk;
        this.door = door;
        this.texts = texts;
    }

    @PostMapping("/check")
    CheckView check(@PathVariable String id) {
        return CheckView.of(Outcomes.plan(desk.check(id), texts));
    }

    @PostMapping("/publish")
    ResponseEntity<PlanView> publish(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(required = false) @Nullable Long version,
            @AuthenticationPrincipal Caller caller) {
        door.open(id, caller);
        Plan plan = Outcomes.plan(desk.publish(id, IfMatch.optional(ifMatch, version, texts), caller.name()), texts);
        return ResponseEntity.ok().eTag(PlanDoor.tag(plan)).body(PlanView.of(plan));
    }

    @PostMapping("/amendments")
    ResponseEntity<PlanView> amend(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
        door.open(id, caller);
        Plan plan = Outcomes.plan(desk.amend(id, caller.name()), texts);
        return ResponseEntity.created(URI.create("/api/plans/" + plan.id()))
                .eTag(PlanDoor.tag(plan))
                .body(PlanView.of(plan));
    }

    @GetMapping("/diff")
    DiffView diff(@PathVariable String id, @RequestParam(required = false) @Nullable String with) {
        Plan plan = door.find(id);
        Plan earlier = with == null
                ? desk.before(plan)
                        .orElseThrow(
                                () -> new ProblemException(ProblemType.NOT_FOUND, texts.get("plan.nothing-before", id)))
                : door.find(with);
        return DiffView.of(plan, earlier);
    }

    @PostMapping(path = "/withdraw", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PlanView> withdraw(
            @PathVariable String id, @RequestBody byte[] body, @AuthenticationPrincipal Caller caller) {
        String reason = new TaskWishReader(texts).reason(body);
        door.open(id, caller);
        return door.answer(desk.withdraw(id, reason, caller.name()));
    }

    @GetMapping("/history")
    Page<Change> history(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    texts.get("problem.invalid-input"),
                    List.of(FieldProblem.of("size", texts.get("page.bounds", Integer.toString(LONGEST_PAGE)))));
        }
        List<Change> history = door.find(id).life().history().reversed();
        return new Page<>(history.stream().skip((long) page * size).limit(size).toList(), page, size, history.size());
    }
}
