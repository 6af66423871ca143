package vn.motcua.plan.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.security.Caller;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.importing.PlanRevision;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.view.PlanView;

/** A draft is edited here: by whoever has read the version that it is at. */
@RestController
class PlanEditController {

    private final PlanRevision revision;
    private final PlanDoor door;
    private final ReferenceFeed reference;
    private final Texts texts;

    PlanEditController(PlanRevision revision, PlanDoor door, ReferenceFeed reference, Texts texts) {
        this.revision = revision;
        this.door = door;
        this.reference = reference;
        this.texts = texts;
    }

    @PutMapping("/api/plans/{id}")
    ResponseEntity<PlanView> edit(
            @PathVariable String id,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String contentType,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(required = false) @Nullable Long version,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal Caller caller) {
        Plan plan = door.open(id, caller);
        ReferenceData known = reference.current();
        PlanRevision.Revision revised = revision.revise(
                plan,
                IfMatch.required(ifMatch, version, texts),
                PlanFormat.of(contentType, texts),
                PlanFormat.body(body, texts),
                known.units(),
                known.catalogue(),
                caller.name());
        return switch (revised) {
            case PlanRevision.Revision.Taken taken -> door.answer(taken.outcome());
            case PlanRevision.Revision.Refused refused -> throw Refusals.of(refused.why(), texts);
        };
    }
}
