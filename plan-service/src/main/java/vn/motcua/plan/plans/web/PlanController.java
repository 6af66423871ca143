package vn.motcua.plan.plans.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.Page;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.importing.PlanAddress;
import vn.motcua.plan.importing.PlanIntake;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanShelf;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.view.PlanView;

/** Plans are sent, listed and read here. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private static final int LONGEST_PAGE = 500;

    private final PlanIntake intake;
    private final PlanDoor door;
    private final PlanShelf shelf;
    private final ReferenceFeed reference;
    private final Texts texts;
    private final Clock clock;

    PlanController(
            PlanIntake intake, PlanDoor door, PlanShelf shelf, ReferenceFeed reference, Texts texts, Clock clock) {
        this.intake = intake;
        this.door = door;
        this.shelf = shelf;
        this.reference = reference;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<PlanView> take(
            @RequestHeader(name = "Content-Type", required = false) @Nullable String contentType,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer half,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal Caller caller) {
        ReferenceData known = reference.current();
        PlanIntake.Intake intaken = intake.take(
                PlanFormat.of(contentType, texts),
                PlanFormat.body(body, texts),
                new PlanAddress(unit, year, half),
                known.units(),
                known.catalogue(),
                caller);
        if (intaken instanceof PlanIntake.Intake.Taken taken) {
            return ResponseEntity.created(
                            URI.create("/api/plans/" + taken.plan().id()))
                    .eTag(PlanDoor.tag(taken.plan()))
                    .body(PlanView.of(taken.plan()));
        }
        throw Refusals.of(intaken, texts);
    }

    @GetMapping
    Page<PlanView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable PlanKind kind,
            @RequestParam(required = false) @Nullable PlanStatus status,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    texts.get("problem.invalid-input"),
                    List.of(FieldProblem.of("size", texts.get("page.bounds", Integer.toString(LONGEST_PAGE)))));
        }
        Units known = reference.current().units();
        PlanWords words = new PlanWords(text == null ? "" : text, known);
        PlanShelf.Found found = shelf.search(
                new PlanShelf.Wanted(units(unit, within, known), year, kind, status, words::isIn), page, size);
        return new Page<>(found.plans().stream().map(PlanView::withoutTasks).toList(), page, size, found.total());
    }

    /** The unit alone, or one with all below it. */
    private @Nullable Set<String> units(@Nullable String unit, @Nullable String within, Units known) {
        if (unit != null) {
            return Set.of(known.resolve(unit).map(Unit::code).orElse(unit));
        }
        return within == null
                ? null
                : known.resolve(within)
                        .map(above -> Set.copyOf(
                                known.treeAt(LocalDays.date(clock.instant())).withDescendants(above.code())))
                        .orElse(Set.of(within));
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanView> read(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at) {
        return PlanDoor.answer(door.find(id), at == null ? LocalDays.date(clock.instant()) : at);
    }
}
