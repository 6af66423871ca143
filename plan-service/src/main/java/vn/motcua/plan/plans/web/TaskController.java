package vn.motcua.plan.plans.web;

import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kit.security.Caller;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.TaskDesk;
import vn.motcua.plan.plans.TaskProgress;
import vn.motcua.plan.plans.view.PlanView;

/** Tasks of a plan in force are reported, handed over and opened again here. */
@RestController
@RequestMapping(path = "/api/plans/{id}/tasks/{task}", consumes = MediaType.APPLICATION_JSON_VALUE)
class TaskController {

    private final TaskDesk desk;
    private final PlanDoor door;
    private final Texts texts;
    private final Clock clock;

    TaskController(TaskDesk desk, PlanDoor door, Texts texts, Clock clock) {
        this.desk = desk;
        this.door = door;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping("/progress")
    ResponseEntity<PlanView> report(
            @PathVariable String id,
            @PathVariable String task,
            @RequestBody byte[] body,
            @AuthenticationPrincipal Caller caller) {
        TaskProgress report = new ProgressReader(texts, clock).read(body, caller.name());
        door.open(id, caller);
        return door.answer(desk.report(id, task, report, caller.name()));
    }

    @PostMapping("/assignment")
    ResponseEntity<PlanView> assign(
            @PathVariable String id,
            @PathVariable String task,
            @RequestBody byte[] body,
            @AuthenticationPrincipal Caller caller) {
        TaskDesk.Assignment assignment = new TaskWishReader(texts).assignment(body);
        door.open(id, caller);
        return door.answer(desk.assign(id, task, assignment, caller.name()));
    }

    @PostMapping("/reopen")
    ResponseEntity<PlanView> reopen(
            @PathVariable String id,
            @PathVariable String task,
            @RequestBody byte[] body,
            @AuthenticationPrincipal Caller caller) {
        TaskWishReader.Reopen wish = new TaskWishReader(texts).reopen(body);
        door.open(id, caller);
        return door.answer(desk.reopen(id, task, wish.occurrence(), wish.reason(), caller.name()));
    }
}
